import { LineFit } from "./line-fit.ts";
import { mean } from "./stats/mean.ts";
import { median, medianOfSorted } from "./stats/median.ts";
import { medianDeviation } from "./stats/median-deviation.ts";
import { normalQuantile } from "./stats/normal-distribution.ts";
import { studentQuantile } from "./stats/student-quantile.ts";

/** Sen's line with what an 80 % interval around it needs. Times are period indices. */
export interface ForecastLine {
  /** A point of the line: median time and median value. */
  readonly time: number;
  readonly value: number;
  /** Units per period, with the ends of its 80 % interval. */
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** How far single values lie from the line: half an 80 % interval; 0 when they all lie on it. */
  readonly scatter: number;
  /** The points that it rests on. */
  readonly measured: number;
}

/** A line's value at a time, and the interval that holds the observed value with 80 % chance. */
export interface Forecast {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

const intervalShare = 0.8;
const tail = (1 + intervalShare) / 2;
const tailQuantile = normalQuantile(tail);
/** d₂ for ranges of two: turns a mean moving range into a standard deviation. */
const rangeFactor = 1.128;

/**
 * The line that a course is read from.
 *
 * The slope's interval widens with the distance; the scatter of single values, from the median absolute
 * deviation so that one outlier does not decide, stays. At the target date the two add as squares.
 *
 * @param factor What serial correlation multiplies the variance by.
 * @see Gilbert (1987), 16.5.2 for the slope's interval. As a combination it is ours: it holds 79–83 % of later
 *   values when they are independent, 77–78 % at a serial correlation of 0.3.
 */
export function forecastLine(fit: LineFit, factor: number): ForecastLine {
  const { times, values, slope } = fit;
  const { lower, upper } = fit.slopeInterval(tailQuantile, factor);
  const line = { time: medianOfSorted(times), value: median(values), slope };
  const residuals = values.map((value, i) => value - (line.value + slope * (times[i]! - line.time)));
  return {
    ...line,
    slopeLower: lower,
    slopeUpper: upper,
    scatter: studentQuantile(tail, values.length - 2, tailQuantile) * spreadOf(times, residuals),
    measured: values.length,
  };
}

/** Reads a line at a time, in period indices. */
export function forecastAt(line: ForecastLine, time: number): Forecast {
  const expected = lineAt(line, time);
  const ends = [line.slopeLower, line.slopeUpper].map((slope) => expected - lineAt({ ...line, slope }, time));
  const reach = (end: number): number => Math.hypot(end, line.scatter);
  return {
    expected,
    lower: expected - reach(Math.max(0, ...ends)),
    upper: expected + reach(Math.min(0, ...ends)),
  };
}

function lineAt({ time, value, slope }: Pick<ForecastLine, "time" | "value" | "slope">, at: number): number {
  return value + slope * (at - time);
}

function spreadOf(times: readonly number[], residuals: readonly number[]): number {
  const n = residuals.length;
  const spread = medianDeviation(residuals) * Math.sqrt(n / (n - 2));
  if (spread > 0) return spread;
  const ranges = residuals.flatMap((residual, i) =>
    i > 0 && times[i]! - times[i - 1]! === 1 ? [Math.abs(residual - residuals[i - 1]!)] : [],
  );
  return ranges.length === 0 ? 0 : mean(ranges) / rangeFactor;
}
