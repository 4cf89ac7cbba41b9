import { normalQuantile } from "./normal-distribution.ts";

/**
 * The value that Student's t with whole degrees of freedom stays below with chance `p`.
 *
 * Accurate to about 1e-10.
 *
 * @param normal The normal quantile of `p`, which the search starts from; for many calls with one `p`.
 * @throws {RangeError} Unless 0 < p < 1 and the degrees of freedom are a whole number, 1 or more.
 */
export function studentQuantile(p: number, freedom: number, normal = normalQuantile(p)): number {
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`${freedom} degrees of freedom`);
  if (p < 0.5) return -studentQuantile(1 - p, freedom, -normal);
  // The normal quantile lies below, by about (z³ + z)/4ν (Abramowitz and Stegun, 26.7.5).
  let low = Math.max(0, normal);
  let high = low + Math.max(1e-9, (low ** 3 + low) / (2 * freedom));
  while (studentCdf(high, freedom) < p) [low, high] = [high, 2 * high];
  // Regula falsi with the Illinois weight: as safe as halving, in a quarter of the steps.
  let below = studentCdf(low, freedom) - p;
  let above = studentCdf(high, freedom) - p;
  for (let step = 0; step < 60 && high - low > 1e-12 * high; step++) {
    const middle = high - (above * (high - low)) / (above - below);
    const off = studentCdf(middle, freedom) - p;
    if (Math.abs(off) < 1e-12) return middle;
    if (off > 0) {
      [high, above] = [middle, off];
      below /= 2;
    } else {
      [low, below] = [middle, off];
      above /= 2;
    }
  }
  return (low + high) / 2;
}

/**
 * The chance that Student's t with whole degrees of freedom is at most `t`.
 *
 * @see Abramowitz and Stegun, 26.7.3 (odd degrees of freedom) and 26.7.4 (even): finite sums, so exact.
 */
export function studentCdf(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const odd = freedom % 2 === 1;
  const square = cosine * cosine;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= square - square / k;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}
