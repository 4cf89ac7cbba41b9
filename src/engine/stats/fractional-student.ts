import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal-distribution.ts";

/**
 * The chance that Student's t is at most `t`, for degrees of freedom that need not be whole.
 *
 * `studentCdf` is quicker and exact where they are whole; Welch's are not.
 *
 * @throws {RangeError} Unless the degrees of freedom are above 0.
 * @see Abramowitz and Stegun, 26.7.1 with 26.5.27.
 */
export function fractionalStudentCdf(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value that such a t stays below with chance `p`.
 *
 * @throws {RangeError} Unless 0 < p < 1 and the degrees of freedom are above 0.
 */
export function fractionalStudentQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -fractionalStudentQuantile(1 - p, freedom);
  let low = Math.max(0, normalQuantile(p));
  let high = low + 1;
  while (fractionalStudentCdf(high, freedom) < p) [low, high] = [high, 2 * high];
  for (let step = 0; step < 80 && high - low > 1e-13 * high; step++) {
    const middle = (low + high) / 2;
    if (fractionalStudentCdf(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
