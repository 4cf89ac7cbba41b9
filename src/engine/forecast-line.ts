import { LineFit } from "./line-fit.ts";
import { mean } from "./stats/mean.ts";
import { medianOfSorted } from "./stats/median.ts";
import { medianDeviation } from "./stats/median-deviation.ts";
import { normalQuantile } from "./stats/normal-distribution.ts";
import { studentQuantile } from "./stats/student-quantile.ts";

/** Sen's line with the 80 % interval of its slope. Times are period indices. */
export interface SenLine {
  /** A point of the line: median time and median value. */
  readonly time: number;
  readonly value: number;
  /** Units per period, with the ends of its 80 % interval. */
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** The points that it rests on. */
  readonly measured: number;
}

/** A line with what an interval for single values needs. */
export interface ForecastLine extends SenLine {
  /** How far single values lie from the line: half an 80 % interval; 0 when they all lie on it. */
  readonly scatter: number;
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
 * The line that a course is read from, as the fit stands.
 *
 * @param factor What serial correlation multiplies the variance by.
 */
export function senLine(fit: LineFit, factor: number): SenLine {
  const { lower, upper } = fit.slopeInterval(tailQuantile, factor);
  return {
    time: medianOfSorted(fit.times),
    value: fit.score.median,
    slope: fit.slope,
    slopeLower: lower,
    slopeUpper: upper,
    measured: fit.times.length,
  };
}

/**
 * Adds the scatter of the points that the line rests on.
 *
 * The slope's interval widens with the distance; the scatter of single values, from the median absolute
 * deviation so that one outlier does not decide, stays. At the target date the two add as squares.
 *
 * @param points Those of the fit that the line was taken from, which may have grown since.
 * @see Gilbert (1987), 16.5.2 for the slope's interval. As a combination it is ours; how many later values it
 *   holds is in docs/adr/0010-trend-after-a-change.md.
 */
export function forecastLine(line: SenLine, points: Pick<LineFit, "times" | "values">): ForecastLine {
  const times = points.times.slice(0, line.measured);
  const residuals = times.map((time, i) => points.values[i]! - lineAt(line, time));
  return { ...line, scatter: scatterQuantile(line.measured) * spreadOf(times, residuals) };
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

/** The line's value at a time. */
export function lineAt(
  { time, value, slope }: Pick<SenLine, "time" | "value" | "slope">,
  at: number,
): number {
  return value + slope * (at - time);
}

/** The quantile for a number of points; kept, because every history asks for the same ones again. */
function scatterQuantile(points: number): number {
  const known = scatterQuantiles[points];
  if (known !== undefined) return known;
  const quantile = studentQuantile(tail, points - 2, tailQuantile);
  scatterQuantiles[points] = quantile;
  return quantile;
}

const scatterQuantiles: number[] = [];

function spreadOf(times: readonly number[], residuals: readonly number[]): number {
  const n = residuals.length;
  const spread = medianDeviation(residuals) * Math.sqrt(n / (n - 2));
  if (spread > 0) return spread;
  const ranges = residuals.flatMap((residual, i) =>
    i > 0 && times[i]! - times[i - 1]! === 1 ? [Math.abs(residual - residuals[i - 1]!)] : [],
  );
  return ranges.length === 0 ? 0 : mean(ranges) / rangeFactor;
}
