import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import { graphOf, isLog } from "../../graph/graph.ts";
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
    const resting = change.kind === "removed" ? was : is;
    const direct = resting(change);
    const seen = new Set([keyOf(change), ...direct.map(keyOf)]);
    const further = direct.flatMap((via) =>
      resting(via).flatMap((entry) => {
        if (seen.has(keyOf(entry))) return [];
        seen.add(keyOf(entry));
        return [{ ...recordKey(entry), via: recordKey(via) }];
      }),
    );
    const names = change.after
      ? graphOf(after)
          .named(change.after)
          .map(({ to }) => recordKey(to))
      : [];
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

/** The records that name one, each once. Logs mind no change, and retired ones rest on nothing any more. */
const dependentsIn =
  (catalogue: Catalogue) =>
  (record: RecordKey): readonly Entry[] =>
    graphOf(catalogue)
      .naming(record)
      .flatMap(({ from }) => (isLog(from) || isRetired(from) ? [] : [from]));
