import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import { reviewDue, type ReviewInterval } from "../../lib/review-due.ts";
import { isInForce } from "../approvals/in-force.ts";
import { reviewCauses, type ReviewCause } from "./review-causes.ts";

/** A record that somebody is to read through, and why. */
export interface DueReview {
  readonly entry: Entry;
  /** Role id of whoever answers for the record. */
  readonly owner: string;
  /** ISO date: the day on which it becomes due. For a consequence, the day of the change. */
  readonly due: string;
  /** ISO date: the day that its calendar says, whatever has changed. */
  readonly calendar: string;
  /** What has changed beneath it, the earliest first; none when only the calendar says so. */
  readonly causes: readonly ReviewCause[];
}

interface Reviewed {
  readonly owner?: string;
  readonly last_reviewed_on?: string;
  readonly review_in?: ReviewInterval;
  readonly valid_until?: string;
}

/**
 * When each record in force is next to be read through: when its interval is over, a claim when it runs out, and before
 * that when something that it rests on changes. The earliest first; of one day, in the order of the types.
 */
export function dueReviews(catalogue: Catalogue): DueReview[] {
  const causes = Map.groupBy(reviewCauses(catalogue), ({ entry }) => recordKey(entry));
  return Array.from(allEntries(catalogue))
    .flatMap((entry) => {
      const calendar = calendarDay(entry.data as Reviewed);
      const { owner } = entry.data as Reviewed;
      if (calendar === undefined || owner === undefined || !isInForce(entry)) return [];
      const own = (causes.get(recordKey(entry)) ?? []).toSorted(byDay);
      const changed = own[0]?.changed ?? calendar;
      return [{ entry, owner, due: changed < calendar ? changed : calendar, calendar, causes: own }];
    })
    .sort((a, b) => compare(a.due, b.due));
}

function calendarDay({ last_reviewed_on, review_in, valid_until }: Reviewed): string | undefined {
  return last_reviewed_on && review_in ? reviewDue(last_reviewed_on, review_in) : valid_until;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDay = (a: ReviewCause, b: ReviewCause): number => compare(a.changed, b.changed);
