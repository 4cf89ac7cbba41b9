import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import { isInForce } from "../approvals/in-force.ts";
import { changedOn } from "./changed-on.ts";
import { dependencies, type Dependency } from "./dependencies.ts";
import { reviewLog } from "./review-log.ts";
import { reviewedOn } from "./reviewed-on.ts";
import { termsCauses } from "./terms-causes.ts";

/** Why a record is due to be read through before its calendar says so. */
export interface ReviewCause extends Dependency {
  /** ISO date: when what it rests on changed. It may lie ahead, where that has been decided and not yet begun. */
  readonly changed: string;
  /** ISO date: when the record was last read through. */
  readonly reviewed: string;
}

/**
 * Every record in force that rests on something that has changed since it was last read through, once for each such
 * thing. Reading it on the day of the change is soon enough.
 *
 * No clock: a change that lies ahead is told as well, and callers who speak of today leave it out.
 */
export function reviewCauses(catalogue: Catalogue): ReviewCause[] {
  const log = reviewLog(catalogue);
  const causes = Array.from(dependencies(catalogue)).flatMap((dependency) => {
    const { entry, on } = dependency;
    if (!isInForce(entry)) return [];
    const reviewed = reviewedOn(entry, log);
    const changed = changedOn(on, log);
    if (reviewed === undefined || changed === undefined || changed <= reviewed) return [];
    return [{ ...dependency, changed, reviewed }];
  });
  return [...causes, ...termsCauses(catalogue, log)];
}

/**
 * The reviews that a change makes due: what rests on something that the change dates anew, or has it dated back.
 *
 * @param before The content without the change.
 * @param after  The content with it.
 */
export function reviewsMadeDue(before: Catalogue, after: Catalogue): ReviewCause[] {
  const known = new Set(reviewCauses(before).map(keyOf));
  return reviewCauses(after).filter((cause) => !known.has(keyOf(cause)));
}

/**
 * What rests on a record, whatever its dates say: for a change that alters a text and leaves its day alone.
 *
 * @returns Records in force, each once.
 */
export function restingOn(catalogue: Catalogue, record: Pick<Entry, "type" | "id">): Entry[] {
  return Array.from(dependencies(catalogue))
    .filter(({ entry, on }) => on.type === record.type && on.id === record.id && isInForce(entry))
    .map(({ entry }) => entry);
}

const keyOf = ({ entry, on, changed }: ReviewCause): string =>
  `${recordKey(entry)} ${recordKey(on)} ${changed}`;
