import { twoSidedP } from "./normal-distribution.ts";

/**
 * The chance that chi-square with whole degrees of freedom is at least `value`.
 *
 * @throws {RangeError} Unless the value is 0 or more and the degrees of freedom a whole number, 1 or more.
 * @see Abramowitz and Stegun, 26.4.4 (odd degrees of freedom) and 26.4.5 (even): finite sums, so exact.
 */
export function chiSquareP(value: number, freedom: number): number {
  if (!(value >= 0)) throw new RangeError(`chi-square of ${value}`);
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`${freedom} degrees of freedom`);
  const root = Math.sqrt(value);
  const odd = freedom % 2 === 1;
  // The first term of each sum; every further one is the one before times value and over the next odd or even number.
  let term = odd ? root * Math.sqrt(2 / Math.PI) * Math.exp(-value / 2) : Math.exp(-value / 2);
  let sum = odd ? (freedom === 1 ? 0 : term) : term;
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= value / k;
    sum += term;
  }
  return Math.min(1, odd ? twoSidedP(root) + sum : sum);
}
