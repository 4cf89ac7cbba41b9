import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { Having, ProvableType } from "../content-types/proof.ts";

/** One record, or one row of a sheet, as its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record with its id; a row of a sheet has none. */
export interface Recorded {
  readonly id: string | undefined;
  readonly data: Fields;
}

/** Every record of a type; of a sheet, every row. */
export function recordsOf(catalogue: Catalogue, type: ProvableType): readonly Recorded[] {
  const collection: unknown = catalogue[type];
  if (collection instanceof Map)
    return Array.from(collection.values() as Iterable<Entry>, ({ id, data }) => ({ id, data }));
  const rows = (collection as { data: { rows?: readonly Fields[] } } | undefined)?.data.rows ?? [];
  return rows.map((data) => ({ id: undefined, data }));
}

/** Whether a record has the values: of a list, one of its entries; with several values wanted, one of them. */
export function has({ data }: Recorded, having: Having = {}): boolean {
  return Object.entries(having).every(([field, wanted]) => {
    const value = data[field];
    const own: readonly unknown[] = Array.isArray(value) ? value : [value];
    const anyOf: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    return own.some((one) => anyOf.includes(one));
  });
}
