import { diffArrays } from "diff";

/** Where a value stands in a record: names of fields, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** One value of a record that is not what it was. */
export interface FieldChange {
  /** As it stands after the change; a removed value where it stood before. */
  readonly path: FieldPath;
  readonly kind: "added" | "removed" | "changed";
  /** As text; for an added or removed entry of a list, each of its values is a change of its own. */
  readonly before?: string;
  readonly after?: string;
}

/**
 * What differs between two versions of a record's fields, value by value, in the order of the fields.
 *
 * Entries of a list are matched by what they hold, so that one put in first does not make all that follow look
 * changed; entries at the same place between two matches are taken for one that was edited.
 */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  return compare([], before, after);
}

function compare(path: FieldPath, before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return [];
  if (before === undefined || before === null) return leaves(path, after, "added");
  if (after === undefined || after === null) return leaves(path, before, "removed");
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(path, before, after);
  if (isFields(before) && isFields(after)) {
    const names = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...names].flatMap((name) => compare([...path, name], before[name], after[name]));
  }
  if (typeof before === "object" || typeof after === "object") {
    return [...leaves(path, before, "removed"), ...leaves(path, after, "added")];
  }
  return [{ path, kind: "changed", before: String(before), after: String(after) }];
}

function compareLists(path: FieldPath, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const found: FieldChange[] = [];
  let [from, to] = [0, 0];
  let gone: { value: unknown; at: number }[] = [];
  const flush = () => {
    for (const { value, at } of gone) found.push(...leaves([...path, at], value, "removed"));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isSame })) {
    if (removed) {
      gone.push(...value.map((one) => ({ value: one, at: from++ })));
    } else if (added) {
      for (const one of value) {
        const edited = gone.shift();
        found.push(...compare([...path, to++], edited?.value, one));
      }
    } else {
      flush();
      from += value.length;
      to += value.length;
    }
  }
  flush();
  return found;
}

/** Every value of what came or went. An empty list or group of fields is nothing to tell. */
function leaves(path: FieldPath, value: unknown, kind: "added" | "removed"): FieldChange[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves([...path, i], one, kind));
  if (isFields(value))
    return Object.entries(value).flatMap(([name, one]) => leaves([...path, name], one, kind));
  const text = String(value);
  return [kind === "added" ? { path, kind, after: text } : { path, kind, before: text }];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}
