import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import type { TypeName } from "../content-types/index.ts";

/** Chooses an id for a place that names another record; undefined when there is none to name. */
export type PickReference = (collection: TypeName, path: Path, example: string) => string | undefined;

/**
 * Chooses what a new record refers to: what others of its type name at the same place, the most usual first, then
 * whatever is there by id: first, of roles, those that may approve such a record. What examples keep apart is kept apart, as long as there is enough to choose from.
 */
export function pickReference(catalogue: Catalogue, type: TypeName): PickReference {
  const others = allEntries(catalogue)
    .filter((entry) => entry.type === type)
    .toArray();
  const chosen = new Map<TypeName, Map<string, string>>();
  return (collection, path, example) => {
    const byExample = chosen.get(collection) ?? new Map<string, string>();
    chosen.set(collection, byExample);
    const before = byExample.get(example);
    if (before !== undefined) return before;
    const there = catalogue[collection];
    const usable =
      there instanceof Map
        ? [...(there.values() as Iterable<Entry>)].filter(isUsable).map(({ id }) => id)
        : [];
    const usual = usualAt(others, collection, path).filter((id) => usable.includes(id));
    const able = collection === "roles" ? usable.filter((id) => mayApprove(catalogue, id, type)) : [];
    const taken = new Set(byExample.values());
    const candidates = [...usual, ...able, ...usable];
    const id = candidates.find((one) => !taken.has(one)) ?? candidates[0];
    if (id !== undefined) byExample.set(example, id);
    return id;
  };
}

const mayApprove = ({ roles }: Catalogue, id: string, type: TypeName): boolean =>
  roles.get(id)?.data.may_approve.some((one) => one === type) === true;

/** Ids that entries name at a place, most often first; places in lists do not count. */
function usualAt(entries: readonly Entry[], collection: TypeName, path: Path): string[] {
  const place = shape(path);
  const ids = entries.flatMap(({ references }) =>
    references
      .filter((one) => one.collection === collection && shape(one.path) === place)
      .map(({ id }) => id),
  );
  const counts = Map.groupBy(ids, (id) => id);
  return Array.from(counts.keys()).sort(
    (a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0),
  );
}

const shape = (path: Path): string => path.map((step) => (typeof step === "number" ? "*" : step)).join(".");

/** What people go by, or are about to. */
const isUsable = ({ data }: Entry): boolean =>
  !("status" in data) || !["retired", "suspended", "blocked", "closed"].includes(data.status);
