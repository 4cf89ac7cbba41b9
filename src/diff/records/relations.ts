import { allEntries, isProse, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import type { TypeName } from "../../content-types/index.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import { isInForce, isRetired } from "../../rules/approvals/in-force.ts";
import { dependencies } from "../../rules/reviews/dependencies.ts";
import { reviewedOn } from "../../rules/reviews/reviewed-on.ts";
import { reviewLog } from "../../rules/reviews/review-log.ts";
import { keyOf, type RecordChange, type RecordKey } from "./record-changes.ts";

/** What a changed record is tied to. */
export interface Affected {
  readonly changed: RecordKey;
  /** Records that rest on it; `via` is the one between, for those that rest on one that does. */
  readonly dependents: readonly (RecordKey & { readonly via?: RecordKey })[];
  /** Records that it names itself. */
  readonly names: readonly RecordKey[];
}

/** A record that somebody should read through, since what it rests on has changed and it has not. */
export interface DueReview extends RecordKey {
  readonly because: readonly RecordKey[];
}

/** Kept for their history, or filled in by hand every week: a change elsewhere means nothing to them. */
const records: ReadonlySet<string> = new Set(["decisions", "events", "templateUse", "reviews", "ruleTests"]);
/** Who and where: every record names them, so they tell nothing about what one rests on. */
const everywhere: ReadonlySet<string> = new Set(["roles", "channels"]);
/** The relations of every record that changed in substance. */
export function affectedRecords(
  changes: readonly RecordChange[],
  before: Catalogue,
  after: Catalogue,
): Affected[] {
  const changed = changes.filter(({ kind, substantive }) => substantive && kind !== "added");
  if (changed.length === 0) return [];
  const [was, is] = [dependentsIn(before), dependentsIn(after)];
  return changed.flatMap((change): Affected[] => {
    const key = keyOf(change);
    const resting = change.kind === "removed" ? was : is;
    const direct = resting.get(key) ?? [];
    const seen = new Set([key, ...direct.map(keyOf)]);
    const further = direct.flatMap((via) =>
      (resting.get(keyOf(via)) ?? []).flatMap((entry) => {
        if (seen.has(keyOf(entry))) return [];
        seen.add(keyOf(entry));
        return [{ ...recordKey(entry), via: recordKey(via) }];
      }),
    );
    const names = change.after ? namedBy(change.after) : [];
    const dependents = [...direct.map(recordKey), ...further];
    return dependents.length + names.length === 0 ? [] : [{ changed: recordKey(change), dependents, names }];
  });
}

/**
 * What rests on something that the change rewrites, is in force, and is neither rewritten nor read through in the same
 * change. The dates tell the same later; here the texts do, also when nobody has moved a date.
 */
export function reviewsDue(
  changes: readonly RecordChange[],
  before: Catalogue,
  after: Catalogue,
): DueReview[] {
  const changed = changes.filter(({ kind, substantive }) => substantive && kind === "changed");
  if (changed.length === 0) return [];
  const rewritten = new Set(changed.map(keyOf));
  const [was, is] = [reviewLog(before), reviewLog(after)];
  const isRead = (entry: Entry) => {
    const old = findEntry(before, entry.type, entry.id);
    return !old || reviewedOn(entry, is) !== reviewedOn(old, was);
  };
  const due = [...dependencies(after)].filter(
    ({ entry, on }) =>
      rewritten.has(keyOf(on)) && !rewritten.has(keyOf(entry)) && isInForce(entry) && !isRead(entry),
  );
  return Array.from(
    Map.groupBy(due, ({ entry }) => entry),
    ([entry, because]) => ({
      ...recordKey(entry),
      because: because.map(({ on }) => recordKey(on)),
    }),
  );
}

export const recordKey = ({ type, id }: RecordKey): RecordKey => ({ type, id });

/** For each record the ones that name it, each once. Retired ones rest on nothing any more. */
function dependentsIn(catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Set<Entry>>();
  for (const entry of allEntries(catalogue)) {
    if (records.has(entry.type) || isRetired(entry)) continue;
    for (const { type, id } of namedBy(entry)) {
      const key = keyOf({ type, id });
      found.set(key, (found.get(key) ?? new Set()).add(entry));
    }
  }
  return new Map(Array.from(found, ([key, entries]) => [key, [...entries]]));
}

/** What a record names, in its fields and in its text. */
function namedBy(entry: Entry): RecordKey[] {
  const inText = isProse(entry) ? [...entry.prose.sv.references, ...(entry.prose.en?.references ?? [])] : [];
  const named = [...entry.references, ...inText].filter(({ collection }) => !everywhere.has(collection));
  const byKey = new Map(
    named.map(({ collection, id }): [string, RecordKey] => [
      `${collection}/${id}`,
      { type: collection as TypeName, id },
    ]),
  );
  byKey.delete(keyOf(entry));
  return [...byKey.values()];
}
