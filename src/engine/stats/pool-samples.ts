import type { Sample } from "./welch-interval.ts";

/**
 * What would be known of several samples had they been one.
 *
 * The spread is that within the samples and that between their means.
 *
 * @returns Undefined without any values.
 * @see Chan, Golub and LeVeque, Algorithms for Computing the Sample Variance, The American Statistician 37, 1983.
 */
export function poolSamples(samples: readonly Sample[]): Sample | undefined {
  const measured = samples.filter(({ n }) => n > 0);
  const n = measured.reduce((sum, sample) => sum + sample.n, 0);
  if (n === 0) return undefined;
  const mean = measured.reduce((sum, sample) => sum + sample.n * sample.mean, 0) / n;
  const squares = measured.reduce(
    (sum, sample) => sum + (sample.n - 1) * sample.sd ** 2 + sample.n * (sample.mean - mean) ** 2,
    0,
  );
  return { n, mean, sd: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}
