import { lagOneAutocorrelation } from "./lag-one-autocorrelation.ts";

/** How far neighbouring values depend on each other, and what that does to a test. */
export interface SerialCorrelation {
  /** Lag-one autocorrelation around the line, corrected for few points, from 0 to 0.9. */
  readonly r: number;
  /** What the variance of Kendall's score is multiplied by: 1 for independent values, at most 19. */
  readonly factor: number;
}

/**
 * Serial correlation around a line of the given slope.
 *
 * The factor is the effective sample size of a first-order autoregressive series. With few points the plain
 * estimate is too low by about (1 + 4r)/n, which is added back. It is never below 1: values that alternate
 * do not make a trend more certain.
 *
 * @param times  Period indices, ascending.
 * @param values One per time.
 * @param slope  Units per period.
 * @see Kendall, Note on bias in the estimation of autocorrelation, Biometrika 41, 1954; Yue and Wang, Water
 *   Resources Management 18, 2004.
 */
export function serialCorrelation(
  times: readonly number[],
  values: readonly number[],
  slope: number,
): SerialCorrelation {
  const start = times[0] ?? 0;
  const residuals = values.map((value, i) => value - slope * (times[i]! - start));
  if (isRounding(residuals, values)) return { r: 0, factor: 1 };

  const raw = lagOneAutocorrelation(times, residuals);
  const r = Math.min(0.9, Math.max(0, raw + (1 + 4 * raw) / values.length));
  return { r, factor: (1 + r) / (1 - r) };
}

/** On a perfect line what is left is rounding, and its pattern means nothing. */
function isRounding(residuals: readonly number[], values: readonly number[]): boolean {
  const noise =
    1e-12 *
    values.reduce((largest, value) => (value > largest ? value : -value > largest ? -value : largest), 0);
  const first = residuals[0] ?? 0;
  return residuals.every((residual) => Math.abs(residual - first) <= noise);
}
