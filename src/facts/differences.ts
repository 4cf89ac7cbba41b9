/** A place where two pieces of plain data differ. */
export interface Difference {
  readonly path: readonly (string | number)[];
  /** What stands there; undefined where there is nothing. */
  readonly here: unknown;
  /** What should stand there; undefined where nothing should. */
  readonly wanted: unknown;
}

/**
 * Where two pieces of plain data differ, in the order of the fields. Of a list only the first difference
 * counts: everything after something that was added or taken away is in another place.
 */
export function differences(here: unknown, wanted: unknown, path: Difference["path"] = []): Difference[] {
  if (Array.isArray(here) && Array.isArray(wanted)) {
    for (let i = 0; i < Math.max(here.length, wanted.length); i++) {
      const found = differences(here[i], wanted[i], [...path, i]);
      if (found.length > 0) return found;
    }
    return [];
  }
  if (isFields(here) && isFields(wanted)) {
    const names = new Set([...Object.keys(here), ...Object.keys(wanted)]);
    return [...names].flatMap((name) => differences(here[name], wanted[name], [...path, name]));
  }
  return Object.is(here, wanted) ? [] : [{ path, here, wanted }];
}

/** A path as people write it: `tools[2].purpose.sv`. */
export function pathText(path: Difference["path"]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** Enough of a value to recognise it by; a list or record by its name or its first text. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const known = typeof value === "object" && value !== null ? firstText(value) : value;
  if (known === undefined) return "a list";
  if (typeof known !== "string") return String(known);
  return known.length <= mostShown ? `"${known}"` : `"${known.slice(0, mostShown).trimEnd()} …"`;
}

const mostShown = 48;

function firstText(value: object): string | undefined {
  const own = Array.isArray(value) ? value[0] : ownText(value);
  if (typeof own === "string") return own;
  const below = Object.values(value).filter((one) => typeof one === "object" && one !== null);
  return below.map(firstText).find((text) => text !== undefined);
}

const ownText = (fields: { name?: unknown; sv?: unknown }): unknown => fields.name ?? fields.sv;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
