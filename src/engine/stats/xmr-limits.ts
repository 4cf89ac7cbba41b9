import { mean } from "./mean.ts";
import { movingRanges } from "./moving-ranges.ts";

/** Natural process limits, in the unit of the values. */
export interface XmrLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** The lines two thirds of the way to the limits. */
  readonly lowerTwoSigma: number;
  readonly upperTwoSigma: number;
  /** Mean moving range, after screening. */
  readonly meanMovingRange: number;
  readonly upperMovingRange: number;
  /** How many moving ranges the screening left out. */
  readonly screened: number;
}

/** 3/d₂ with d₂ = 1.128 for ranges of two, rounded as the charts' literature does (Wheeler). */
const limitFactor = 2.66;
/** D₄ for ranges of two. */
const upperRangeFactor = 3.268;
/** Nelson (1982) screens at D₄ as tabled then. */
const screeningFactor = 3.267;

/**
 * Limits of an individuals (XmR) chart, with the moving ranges screened once.
 *
 * A single jump would widen the limits until they hide the next one, so ranges of at least 3.267 times
 * their mean are left out and the mean is taken again. The centre stays the mean of all values.
 *
 * @param values The baseline, in order, one per period; null where nothing was measured.
 * @returns Undefined when no two neighbours were measured or nothing varies: then there is no natural
 *   spread to compare with, and limits of zero width would flag everything.
 * @see Nelson, Control Charts for Individual Measurements, J. Quality Technology 14(3), 1982.
 */
export function xmrLimits(values: readonly (number | null)[]): XmrLimits | undefined {
  const ranges = movingRanges(values);
  if (ranges.length === 0) return undefined;
  const highest = screeningFactor * mean(ranges);
  const kept = ranges.filter((range) => range < highest);
  if (kept.length === 0) return undefined;
  const meanMovingRange = mean(kept);
  if (meanMovingRange === 0) return undefined;

  const centre = mean(values.filter((value) => value !== null));
  const reach = limitFactor * meanMovingRange;
  return {
    mean: centre,
    lower: centre - reach,
    upper: centre + reach,
    lowerTwoSigma: centre - (2 / 3) * reach,
    upperTwoSigma: centre + (2 / 3) * reach,
    meanMovingRange,
    upperMovingRange: upperRangeFactor * meanMovingRange,
    screened: ranges.length - kept.length,
  };
}
