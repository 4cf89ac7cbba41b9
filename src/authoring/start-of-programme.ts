import { lastClosedPeriod, nextPeriod, periodContaining, type Period } from "../lib/period.ts";
import type { TypeStart, TypeStartContext } from "./type-starts.ts";

/** A new phase follows the last one; the first has all of the programme. */
export function startOfPhase({ catalogue: { roadmap, site } }: TypeStartContext): TypeStart {
  const last = Math.max(0, ...Array.from(roadmap.values(), ({ data }) => data.days.to));
  const days = site?.data.programme.days ?? 90;
  return { set: () => ({ days: { from: last + 1, to: Math.max(days, last + 30) } }) };
}

/** The list of this week, or of the first week after it that has none. */
export const startOfWeekPlan = ({ catalogue: { weeks }, asOf }: TypeStartContext): TypeStart => ({
  set: () => ({ week: firstFree(periodContaining(asOf, "weekly"), weeks.values()) }),
});

/** The review of the week that has just closed, or of the first week after it that has none. */
export const startOfTrustReview = ({ catalogue: { trustReviews }, asOf }: TypeStartContext): TypeStart => ({
  set: () => ({ week: firstFree(lastClosedPeriod(asOf, "weekly"), trustReviews.values()) }),
});

function firstFree(from: Period, taken: Iterable<{ readonly data: { readonly week: string } }>): string {
  const weeks = new Set(Array.from(taken, ({ data }) => data.week));
  let week = from;
  while (weeks.has(week.text)) week = nextPeriod(week);
  return week.text;
}
