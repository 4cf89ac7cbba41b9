import { wilsonInterval, type Count, type Interval } from "./wilson-interval.ts";

/**
 * Newcombe's hybrid score interval for the difference between two shares, without continuity correction.
 *
 * The distance from each share to its own Wilson limit is squared and added, so the interval is as lopsided as the
 * shares are near 0 or 1, and never leaves −1 to 1.
 *
 * @param level Chance that the interval holds the true difference, as 0.95.
 * @returns Of the first share less the second.
 * @throws {RangeError} As `wilsonInterval`.
 * @see Method 10 of Newcombe, Interval Estimation for the Difference Between Independent Proportions, Statistics in
 *   Medicine 17, 1998, 873–890.
 * @example newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 }, 0.95); // 0.0524 to 0.3339
 */
export function newcombeInterval(first: Count, second: Count, level: number): Interval {
  const one = wilsonInterval(first, level);
  const other = wilsonInterval(second, level);
  const share = first.successes / first.n;
  const otherShare = second.successes / second.n;
  const difference = share - otherShare;
  return {
    lower: difference - Math.hypot(share - one.lower, other.upper - otherShare),
    upper: difference + Math.hypot(one.upper - share, otherShare - other.lower),
  };
}
