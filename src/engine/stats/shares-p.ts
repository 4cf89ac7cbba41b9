import { fisherExactP } from "./fisher-exact-p.ts";
import { twoSidedP } from "./normal-distribution.ts";
import type { Count } from "./wilson-interval.ts";

/**
 * Two-sided p for two shares being the same: the score test (the pooled z, whose square is Pearson's chi-square without
 * correction), or Fisher's exact test where the normal approximation is rough.
 *
 * @throws {RangeError} As `fisherExactP`.
 * @see Cochran, Some Methods for Strengthening the Common χ² Tests, Biometrics 10, 1954, for when to be exact.
 * @example sharesP({ successes: 5, n: 83 }, { successes: 12, n: 99 }); // 0.159
 */
export function sharesP(first: Count, second: Count): number {
  const all = first.n + second.n;
  const pooled = (first.successes + second.successes) / all;
  const fewest = Math.min(first.n, second.n) * Math.min(pooled, 1 - pooled);
  if (!(fewest >= leastExpected)) return fisherExactP(first, second);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return twoSidedP((first.successes / first.n - second.successes / second.n) / error);
}

/** The smallest expected count for which the approximation is trusted. */
const leastExpected = 5;
