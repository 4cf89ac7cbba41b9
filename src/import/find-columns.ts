/** For each column that is looked for, the names it goes by: small letters, single spaces. */
export type ColumnNames<K extends string> = Readonly<Record<K, readonly string[]>>;

export interface FoundColumns<K extends string> {
  /** Place in the header, from 0, by column. */
  readonly at: Partial<Readonly<Record<K, number>>>;
  /** Columns that more than one name in the header fits. */
  readonly several: readonly K[];
  /** Names in the header that fit none, as they stand. */
  readonly unread: readonly string[];
}

/**
 * Finds columns by their names. Capitals, underscores and a unit in brackets make no difference: `Värde (%)` is
 * *värde*.
 */
export function findColumns<K extends string>(
  header: readonly string[],
  names: ColumnNames<K>,
): FoundColumns<K> {
  const at: Partial<Record<K, number>> = {};
  const several = new Set<K>();
  const unread: string[] = [];
  const columns = Object.keys(names) as K[];
  for (const [place, cell] of header.entries()) {
    const name = columnName(cell);
    const column = columns.find((one) => names[one].includes(name));
    if (column === undefined) {
      if (name !== "") unread.push(cell);
      continue;
    }
    if (at[column] === undefined) at[column] = place;
    else several.add(column);
  }
  return { at, several: [...several], unread };
}

/** A name as `ColumnNames` lists it. */
export function columnName(cell: string): string {
  const plain = cell
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  return plain.replace(/\([^()]*\) ?$/, "").trim();
}
