import { judge, type Judgement } from "./judge.ts";
import type { Better } from "./kpi-definition.ts";
import { limitsOf, lockedFrom, type Limits, type NoLimits } from "./limits.ts";
import type { Segment } from "./segments.ts";
import {
  countedValue,
  freshnessOf,
  isCounted,
  isMeasured,
  type MeasuredPoint,
  type Point,
  type Series,
} from "./series.ts";
import { findSignals, type Signal } from "./signals/find-signals.ts";
import { sideOfMean, type Side } from "./signals/signal.ts";
import { baselineAutocorrelation } from "./baseline-autocorrelation.ts";

/** What the limits say about a point: a signal, judged where a way is better, or ordinary variation. */
export type Finding = Judgement | Side | "common_cause";

/** A finding, or why there is none that counts. */
export type VariationVerdict = Finding | "trial" | "too_little_data" | "unknown" | "stale";

/** The variation verdict as of one period. */
export interface Variation {
  readonly verdict: VariationVerdict;
  /** What the limits say about this period's value, also while they are only trial limits. */
  readonly finding?: Finding | undefined;
  /** Signals at this period's value, in order; the first is the one to name. Empty without a signal. */
  readonly signals: readonly Signal[];
  readonly side?: Side | undefined;
  /** First period of the unbroken row of measured points with signals on this side. */
  readonly since?: string | undefined;
  /**
   * Where the change seems to begin: the first of the unbroken row of points on the signal's side of the
   * mean. Only with a signal against locked limits.
   */
  readonly changedSince?: string | undefined;
  /** The measured points that the first signal rests on, this one last. Empty without a signal. */
  readonly evidence: readonly MeasuredPoint[];
  readonly limits?: Limits | undefined;
  /** Why there are no limits. */
  readonly reason?: NoLimits | undefined;
  /** Neighbouring reference points resemble each other (above 0.3): signals then come too easily. */
  readonly autocorrelated: boolean;
  /** Lag-one autocorrelation of the reference points, 0 to 0.9; none without limits. */
  readonly autocorrelation?: number | undefined;
  /** How many points of the segment were measured so far; excluded ones do not count. */
  readonly measured: number;
  /** An incident takes this period's value out of the reckoning; the verdict is `unknown` because of it. */
  readonly excluded?: true | undefined;
}

/** Above this the chance of false signals about doubles; see table 1 of the algorithm's evidence. */
const autocorrelatedAbove = 0.3;

/**
 * The verdict as of each slot of the series, each from data up to that slot alone.
 *
 * So what is said about a period never changes when later rows are added. A missing period is `unknown` and
 * breaks runs and windows; it does not end `since`, because nothing contradicts the signal. Where an event
 * starts a segment everything starts anew, except that an old value stays old.
 */
export function variationHistory(series: Series, better: Better): Variation[] {
  let before: MeasuredPoint | undefined;
  return series.segments.flatMap((segment) => {
    const verdicts = segmentVariations(segment, better, before);
    before = segment.points.findLast(isMeasured) ?? before;
    return verdicts;
  });
}

function segmentVariations(
  { points }: Segment,
  better: Better,
  before: MeasuredPoint | undefined,
): Variation[] {
  const values = points.map(countedValue);
  let reference: Reference = { limits: "too_few", autocorrelation: 0 };
  let measured = 0;
  let last = before;
  let stretch: { side: Side; since: string } | undefined;

  return points.map((point, at): Variation => {
    const counts = isCounted(point);
    if (isMeasured(point)) last = point;
    if (counts) {
      measured += 1;
      if (measured <= lockedFrom) reference = referenceOf(points.slice(0, at + 1));
    }
    const limits = typeof reference.limits === "string" ? undefined : reference.limits;
    const found = limits && findSignals({ values, at, limits });
    if (counts) {
      if (!found) stretch = undefined;
      else if (stretch?.side !== found.side) stretch = { side: found.side, since: point.period.text };
    }
    const finding = limits && counts ? (found ? judgeSide(found.side, better) : "common_cause") : undefined;
    const freshness = freshnessOf(last, point.period);

    return {
      verdict: freshness === "stale" ? "stale" : !limits ? "too_little_data" : verdictOf(limits, finding),
      finding,
      signals: found?.letters ?? [],
      side: found?.side,
      since: found && stretch?.since,
      changedSince:
        found && limits?.status === "locked" ? points[rowStart(values, at, limits)]?.period.text : undefined,
      evidence: found ? points.slice(found.from, at + 1).filter(isCounted) : [],
      limits,
      reason: typeof reference.limits === "string" ? reference.limits : undefined,
      autocorrelated: limits !== undefined && reference.autocorrelation > autocorrelatedAbove,
      autocorrelation: limits && reference.autocorrelation,
      measured,
      excluded: point.excluded,
    };
  });
}

/** Index of the first value of the row on one side of the mean that ends at `at`; gaps do not end it. */
function rowStart(values: readonly (number | null)[], at: number, limits: Limits): number {
  const side = sideOfMean(values[at], limits);
  let start = at;
  for (let i = at - 1; i >= 0; i--) {
    if (values[i] === null) continue;
    if (sideOfMean(values[i], limits) !== side) break;
    start = i;
  }
  return start;
}

/** The verdict when nothing was measured yet. */
export const noVariation: Variation = {
  verdict: "too_little_data",
  signals: [],
  evidence: [],
  reason: "too_few",
  autocorrelated: false,
  measured: 0,
};

/** The verdict as of the series' latest closed period. */
export function variationOf(series: Series, better: Better): Variation {
  return variationHistory(series, better).at(-1) ?? noVariation;
}

/** A side of the mean in the words of the KPI: good or bad news, or the side itself when neither is better. */
export function judgeSide(side: Side, better: Better): Judgement | Side {
  return judge(side === "high" ? "up" : "down", better) ?? side;
}

interface Reference {
  readonly limits: Limits | NoLimits;
  readonly autocorrelation: number;
}

function referenceOf(points: readonly Point[]): Reference {
  return { limits: limitsOf(points), autocorrelation: baselineAutocorrelation(points) };
}

function verdictOf(limits: Limits, finding: Finding | undefined): VariationVerdict {
  if (finding === undefined) return "unknown";
  return limits.status === "trial" ? "trial" : finding;
}
