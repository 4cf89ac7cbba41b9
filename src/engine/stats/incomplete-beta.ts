/**
 * The regularised incomplete beta function: the chance that a beta variable is at most `x`.
 *
 * Accurate to about 1e-12 for parameters up to some thousands.
 *
 * @param x From 0 to 1.
 * @param a Above 0.
 * @param b Above 0.
 * @see Abramowitz and Stegun, 26.5.8 (the continued fraction, here by Lentz's method) and 6.6.3 (the reflection).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) throw new RangeError(`no beta of ${x} with ${a} and ${b}`);
  if (x === 0 || x === 1) return x;
  // The fraction converges quickly below the mean of the distribution.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(log) / (a * fraction(x, a, b));
}

function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; step <= mostSteps; step++) {
    const m = Math.floor(step / 2);
    const term =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + term * denominator);
    numerator = 1 + term / numerator;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) return value;
  }
  return value;
}

/** Grows with the root of the parameters; a million degrees of freedom take some thousands. */
const mostSteps = 20_000;

/**
 * The logarithm of the gamma function, for x above 0.
 *
 * @see Abramowitz and Stegun, 6.1.41 (Stirling's series) after 6.1.15 (the recurrence) has made x large enough for it.
 */
export function logGamma(x: number): number {
  let shift = 0;
  let large = x;
  for (; large < 10; large++) shift += Math.log(large);
  const square = 1 / (large * large);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / large;
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
