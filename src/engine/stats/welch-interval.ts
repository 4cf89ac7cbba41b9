import { fractionalStudentCdf, fractionalStudentQuantile } from "./fractional-student.ts";
import type { Interval } from "./wilson-interval.ts";

/** What is known of measured values: how many, their mean, and how far they lie apart. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation with n − 1; 0 when all are equal. */
  readonly sd: number;
}

/** Two means compared. */
export interface Welch extends Interval {
  /** Two-sided, for the means being the same. */
  readonly p: number;
  /** Rarely whole. */
  readonly freedom: number;
}

/**
 * Welch's interval and test for the difference between two means, whose spreads may differ.
 *
 * @param level Chance that the interval holds the true difference, as 0.95.
 * @returns Of the first mean less the second. Undefined with fewer than two values on either side, and without any spread:
 *   how sure a difference is cannot be told from values that do not vary.
 * @see Welch, The Generalization of Student's Problem, Biometrika 34, 1947; R's t.test.
 */
export function welchInterval(first: Sample, second: Sample, level: number): Welch | undefined {
  if (first.n < 2 || second.n < 2) return undefined;
  const difference = first.mean - second.mean;
  const one = (first.sd * first.sd) / first.n;
  const other = (second.sd * second.sd) / second.n;
  const freedom = (one + other) ** 2 / (one ** 2 / (first.n - 1) + other ** 2 / (second.n - 1));
  if (Number.isNaN(freedom)) return undefined;
  const error = Math.sqrt(one + other);
  const reach = fractionalStudentQuantile((1 + level) / 2, freedom) * error;
  return {
    lower: difference - reach,
    upper: difference + reach,
    p: 2 * fractionalStudentCdf(-Math.abs(difference) / error, freedom),
    freedom,
  };
}
