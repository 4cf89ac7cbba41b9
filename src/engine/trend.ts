import { judge, type Judgement } from "./judge.ts";
import type { Better } from "./kpi-definition.ts";
import { isMeasured, type Series } from "./series.ts";
import { kendallExactP } from "./stats/kendall-exact-p.ts";
import { KendallScore, kendallZ } from "./stats/mann-kendall.ts";
import { medianOfSorted } from "./stats/median.ts";
import { normalQuantile, twoSidedP } from "./stats/normal-distribution.ts";
import { slopeInterval } from "./stats/sen-slope.ts";
import { serialCorrelation } from "./stats/serial-correlation.ts";
import { SortedSlopes } from "./stats/sorted-slopes.ts";

/** `none` means "too early to tell", never "there is no trend": short series hide real ones. */
export type TrendVerdict = "rising" | "falling" | "none" | "too_little_data";

/** The gradual change of a KPI as of one period. */
export type Trend = TooShort | TestedTrend;

export interface TooShort {
  readonly verdict: "too_little_data";
  /** How many points were measured; fewer than 8. */
  readonly measured: number;
}

export interface TestedTrend {
  readonly verdict: "rising" | "falling" | "none";
  /** Good or bad news; none without a verdict or when neither way is better. */
  readonly judged?: Judgement | undefined;
  /** The direction when p is under 0.05 but not under 0.01: worth showing, too weak to decide on. */
  readonly hint?: "rising" | "falling" | undefined;
  readonly measured: number;
  /** Two-sided, from the normal approximation; the verdict rests on it. */
  readonly p: number;
  /** Exact p, where it can be had: at most 10 points, no ties, no serial correlation. */
  readonly exactP?: number | undefined;
  /** Sen's slope, units per period. */
  readonly slope: number;
  /** 95 % interval of the slope. */
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** Kendall's score, its variance for independent values, and the standardised score. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Serial correlation around the line, 0 to 0.9, and the factor on the variance. */
  readonly autocorrelation: number;
  readonly factor: number;
}

/** Fewer points cannot reach the threshold often enough to be worth a test. */
const fewestPoints = 8;
/** Testing every week for months gives a false trend in 4 % of series at 0.01, in 21 % at 0.05. */
const verdictBelow = 0.01;
const hintBelow = 0.05;
const intervalQuantile = normalQuantile(0.975);

/**
 * The trend as of each slot of the series, each from data up to that slot alone: Mann–Kendall's test and
 * Sen's slope, with the variance corrected for serial correlation. A missing period repeats the trend before.
 */
export function trendHistory(series: Series, better: Better): Trend[] {
  const times: number[] = [];
  const values: number[] = [];
  const slopes = new SortedSlopes();
  const score = new KendallScore();
  let trend: Trend = noTrend;
  return series.points.map((point) => {
    if (!isMeasured(point)) return trend;
    times.push(point.period.index);
    values.push(point.value);
    slopes.add(point.period.index, point.value);
    score.add(point.value);
    trend = testTrend(times, values, slopes, score, better);
    return trend;
  });
}

/** The trend when nothing was measured yet. */
export const noTrend: TooShort = { verdict: "too_little_data", measured: 0 };

/** The trend as of the series' latest closed period. */
export function trendOf(series: Series, better: Better): Trend {
  return trendHistory(series, better).at(-1) ?? noTrend;
}

function testTrend(
  times: readonly number[],
  values: readonly number[],
  slopes: SortedSlopes,
  score: KendallScore,
  better: Better,
): Trend {
  const measured = values.length;
  if (measured < fewestPoints) return { verdict: "too_little_data", measured };

  const { sorted } = slopes;
  const slope = medianOfSorted(sorted);
  const { s, variance } = score;
  const { r: autocorrelation, factor } = serialCorrelation(times, values, slope);
  const z = kendallZ(score, factor);
  const p = twoSidedP(z);
  const direction = s > 0 ? "rising" : "falling";
  const verdict = p < verdictBelow ? direction : "none";
  const interval = slopeInterval(sorted, intervalQuantile * Math.sqrt(factor * variance));
  const exact = measured <= 10 && factor === 1 && !score.hasTies;
  return {
    verdict,
    judged: verdict === "none" ? undefined : judge(s > 0 ? "up" : "down", better),
    hint: p >= verdictBelow && p < hintBelow ? direction : undefined,
    measured,
    p,
    exactP: exact ? kendallExactP(s, measured) : undefined,
    slope,
    slopeLower: interval.lower,
    slopeUpper: interval.upper,
    s,
    variance,
    z,
    autocorrelation,
    factor,
  };
}
