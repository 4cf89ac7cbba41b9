import type { XmrLimits } from "../stats/xmr-limits.ts";

/** Which side of the mean. */
export type Side = "high" | "low";

/**
 * What a signal rule looks at: the values up to and with `at`. A rule never looks ahead, so what it says
 * about a point stays true when more points come.
 */
export interface SignalContext {
  /** One per period; null where nothing was measured. */
  readonly values: readonly (number | null)[];
  readonly at: number;
  readonly limits: XmrLimits;
}

/** A signal at the point: its side, and the index of the first point that the signal rests on. */
export interface SignalFinding {
  readonly side: Side;
  readonly from: number;
}

/**
 * The side of `value` that lies strictly beyond the pair of lines, if any.
 *
 * Decimals such as 0.9 are inexact in binary, so a difference under a billionth of the mean moving range is
 * rounding, not data: such a point is on the line.
 */
export function sideBeyond(value: number, low: number, high: number, limits: XmrLimits): Side | undefined {
  const noise = 1e-9 * limits.meanMovingRange;
  if (value > high + noise) return "high";
  if (value < low - noise) return "low";
  return undefined;
}

/** The side of the mean; none when the value is missing or on the mean. */
export function sideOfMean(value: number | null | undefined, limits: XmrLimits): Side | undefined {
  return value === null || value === undefined
    ? undefined
    : sideBeyond(value, limits.mean, limits.mean, limits);
}
