import { normalQuantile } from "./normal-distribution.ts";

/** How often something happened. */
export interface Count {
  /** How often it happened; 0 to `n`. */
  readonly successes: number;
  /** How often it could have; 1 or more. */
  readonly n: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval for a share: the shares that a score test would not reject.
 *
 * It never leaves 0 to 1, and says something sensible of 0 of 20, where the usual ± says that nothing can happen.
 *
 * @param level Chance that the interval holds the true share, as 0.95.
 * @returns Shares from 0 to 1.
 * @throws {RangeError} When nothing was counted, or more happened than could.
 * @see Wilson, Probable Inference, JASA 22, 1927; method 3 of Newcombe, Two-sided Confidence Intervals for the Single
 *   Proportion, Statistics in Medicine 17, 1998, 857–872.
 * @example wilsonInterval({ successes: 15, n: 148 }, 0.95); // 0.0624 to 0.1605
 */
export function wilsonInterval({ successes, n }: Count, level: number): Interval {
  if (!(n >= 1 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
  const z = normalQuantile((1 + level) / 2);
  const middle = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  const size = n + z * z;
  return {
    // Both are so in algebra; written out, because the last binary digit may say otherwise.
    lower: successes === 0 ? 0 : (middle - reach) / size,
    upper: successes === n ? 1 : (middle + reach) / size,
  };
}
