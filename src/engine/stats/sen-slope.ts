import { medianOfSorted, type Ordered } from "./median.ts";
import { SortedSlopes } from "./sorted-slopes.ts";

/**
 * Sen's slope: the median of the slopes between all pairs of points.
 *
 * @param times  Period indices, ascending; a gap is a jump.
 * @param values One per time.
 * @returns Units per period.
 * @throws {RangeError} With fewer than two points, or when times do not ascend.
 * @see Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63, 1968.
 */
export function senSlope(times: readonly number[], values: readonly number[]): number {
  return medianOfSorted(sortedSlopes(times, values));
}

/** All pairwise slopes of a finished list of points. */
export function sortedSlopes(times: readonly number[], values: readonly number[]): SortedSlopes {
  if (times.length !== values.length) throw new RangeError("as many times as values are needed");
  const slopes = new SortedSlopes();
  for (const [i, time] of times.entries()) slopes.add(time, values[i]!);
  return slopes;
}

/**
 * Interval for Sen's slope, read off the ordered pairwise slopes.
 *
 * @param sorted All pairwise slopes, ascending; at least one.
 * @param spread z·√(f·Var S): the standard normal quantile times the standard deviation of Kendall's score.
 * @see Gilbert (1987), section 16.5.2. Ranks are rounded and clipped to those that exist.
 */
export function slopeInterval(sorted: Ordered, spread: number): { lower: number; upper: number } {
  const count = sorted.length;
  const ranked = (rank: number): number => {
    const value = count === 0 ? undefined : sorted.at(Math.min(count, Math.max(1, Math.round(rank))) - 1);
    if (value === undefined) throw new RangeError("interval of no slopes");
    return value;
  };
  return { lower: ranked((count - spread) / 2), upper: ranked((count + spread) / 2 + 1) };
}
