import { lagOneAutocorrelation } from "./lag-one-autocorrelation.ts";
import { leastSquaresResiduals } from "./least-squares-residuals.ts";
import { mean } from "./mean.ts";

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
  return around(
    times,
    values.map((value, i) => value - slope * (times[i]! - start)),
    { largest: largestOf(values), lines: 1 },
  );
}

/**
 * Serial correlation of values that changed on the way: around one line before the change and another after.
 *
 * Around a single line any change looks like autocorrelation, and the factor would hide the change itself.
 * Each part has its own bias, so twice the correction is added back. Of one or two points the mean serves.
 *
 * @param change Index of the first value after the change; 1 or more.
 * @see docs/adr/0010-trend-after-a-change.md for size and power against other estimates.
 */
export function serialCorrelationAcross(
  times: readonly number[],
  values: readonly number[],
  change: number,
): SerialCorrelation {
  const before = partResiduals(times.slice(0, change), values.slice(0, change));
  const residuals = before.concat(partResiduals(times.slice(change), values.slice(change)));
  // A gap between the parts, so that the values on either side of the change are no pair.
  const apart = times.map((time, i) => (i < change ? time : time + 1));
  return around(apart, residuals, { largest: largestOf(values), lines: 2 });
}

const fewestForLine = 3;

function partResiduals(times: readonly number[], values: readonly number[]): number[] {
  if (values.length >= fewestForLine) return leastSquaresResiduals(times, values);
  const centre = mean(values);
  return values.map((value) => value - centre);
}

function around(
  times: readonly number[],
  residuals: readonly number[],
  { largest, lines }: { largest: number; lines: number },
): SerialCorrelation {
  if (isRounding(residuals, 1e-12 * largest)) return { r: 0, factor: 1 };
  const raw = lagOneAutocorrelation(times, residuals);
  const r = Math.min(0.9, Math.max(0, raw + (lines * (1 + 4 * raw)) / residuals.length));
  return { r, factor: (1 + r) / (1 - r) };
}

/** On a perfect line what is left is rounding, and its pattern means nothing. */
function isRounding(residuals: readonly number[], noise: number): boolean {
  const first = residuals[0] ?? 0;
  return residuals.every((residual) => Math.abs(residual - first) <= noise);
}

function largestOf(values: readonly number[]): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}
