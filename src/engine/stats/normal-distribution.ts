/**
 * The chance that a standard normal variable is at most `x`.
 *
 * Accurate to about 1e-14, and in the lower tail to as many significant digits.
 *
 * @see Marsaglia, Evaluating the Normal Distribution, J. Statistical Software 11(4), 2004 (the series);
 *   Abramowitz and Stegun, 26.2.14 (the continued fraction for the tail).
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > seriesReach) return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/** The chance of a standard normal variable at least as far from 0 as `z`, on either side. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/**
 * The inverse of `normalCdf`: the value that a standard normal variable stays below with chance `p`.
 *
 * @throws {RangeError} Unless 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p (${p}) is not between 0 and 1`);
  let low = -40;
  let high = 40;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beyond this the series loses digits to cancellation, and the continued fraction is quick. */
const seriesReach = 3;

function upperTail(x: number): number {
  let fraction = x;
  for (let step = 60; step > 0; step--) fraction = x + step / fraction;
  return density(x) / fraction;
}

function density(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}
