import type { DataOf } from "../../content-types/index.ts";
import { addWorkingDays, workingDaysBetween } from "../../lib/working-days.ts";

/** What of a terms version decides how long it took. */
export type ClockedTerms = Pick<DataOf<"terms">, "change_kind" | "fetch_date"> & {
  readonly assessment?:
    | Pick<NonNullable<DataOf<"terms">["assessment"]>, "assessed_at" | "materiality" | "policy_updated_at">
    | undefined;
};

/**
 * How a change of terms stands against the clock. `unread`: nobody has judged it yet, and it may be material. `running`:
 * it is material, and our own rules do not agree with it yet. `done`: they do.
 */
export interface PolicyClock {
  readonly state: "unread" | "running" | "done";
  /** Working days from the day it was fetched, to the day our rules agreed with it, or to today. */
  readonly days: number;
  /** ISO date: the last day on which it is in time. */
  readonly lastDay: string;
  readonly isLate: boolean;
}

/** Our rules are to agree with changed terms in fewer working days than this. */
export const policyGoalDays = 5;

/**
 * The clock of one terms version: from the day it was fetched to the day our own rules and texts agree with it.
 *
 * @param asOf ISO date.
 * @returns Nothing when there is nothing to update: a first record, a technical version, or a change that somebody has
 *   read and found to mean little.
 * @example Fetched on a Monday, done on the Friday of that week: 4 days, in time. On the Monday after: 5 days, late.
 */
export function policyClock(
  { change_kind, fetch_date, assessment: judged }: ClockedTerms,
  asOf: string,
): PolicyClock | undefined {
  const assessment = judged && judged.assessed_at <= asOf ? judged : undefined;
  if (change_kind !== "change" || (assessment && assessment.materiality !== "material")) return undefined;
  const done = assessment?.policy_updated_at;
  // What is done later than the day we look from is still running then.
  const isDone = done !== undefined && done <= asOf;
  const days = Math.max(0, workingDaysBetween(fetch_date, isDone ? done : asOf));
  return {
    state: isDone ? "done" : assessment ? "running" : "unread",
    days,
    lastDay: addWorkingDays(fetch_date, policyGoalDays - 1),
    isLate: days >= policyGoalDays,
  };
}
