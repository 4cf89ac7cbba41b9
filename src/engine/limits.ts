import { countedValue, isCounted, type MeasuredPoint, type Point } from "./series.ts";
import { movingRanges } from "./stats/moving-ranges.ts";
import { xmrLimits, type XmrLimits } from "./stats/xmr-limits.ts";

/** Points that lock the limits. After that they are frozen: else they would widen around every change. */
export const lockedFrom = 12;
/** Points that give trial limits, drawn again with each new point until they lock. */
export const trialFrom = 8;

/** Limits and what they rest on. */
export interface Limits extends XmrLimits {
  readonly status: "trial" | "locked";
  /** The reference period: the first measured points, as period texts in order. */
  readonly periods: readonly string[];
  /** The same points as CSV lines. */
  readonly lines: readonly number[];
}

/** Why there are no limits: fewer than 8 points, no two neighbours among them, or nothing varies. */
export type NoLimits = "too_few" | "no_neighbours" | "constant";

/**
 * Limits from the first 12 measured points, or from all of them while there are 8 to 11.
 *
 * @param points Slots of a segment from its start, gaps included.
 */
export function limitsOf(points: readonly Point[]): Limits | NoLimits {
  const reference = referencePoints(points);
  const last = reference.at(-1);
  if (!last || reference.length < trialFrom) return "too_few";

  const slots = points.slice(0, points.indexOf(last) + 1).map(countedValue);
  const limits = xmrLimits(slots);
  if (!limits) return movingRanges(slots).length === 0 ? "no_neighbours" : "constant";
  return {
    ...limits,
    status: reference.length < lockedFrom ? "trial" : "locked",
    periods: reference.map((point) => point.period.text),
    lines: reference.map((point) => point.line),
  };
}

/** The points that limits rest on: the first 12 measured ones, or all while there are fewer. */
export function referencePoints(points: readonly Point[]): MeasuredPoint[] {
  return points.filter(isCounted).slice(0, lockedFrom);
}
