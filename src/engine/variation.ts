import { judge, type Judgement } from "./judge.ts";
import type { Better } from "./kpi-definition.ts";
import { limitsOf, lockedFrom, type Limits, type NoLimits } from "./limits.ts";
import { freshnessOf, isMeasured, type MeasuredPoint, type Point, type Series } from "./series.ts";
import { findSignals, type Signal } from "./signals/find-signals.ts";
import type { Side } from "./signals/signal.ts";
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
  /** The measured points that the first signal rests on, this one last. Empty without a signal. */
  readonly evidence: readonly MeasuredPoint[];
  readonly limits?: Limits | undefined;
  /** Why there are no limits. */
  readonly reason?: NoLimits | undefined;
  /** Neighbouring reference points resemble each other (above 0.3): signals then come too easily. */
  readonly autocorrelated: boolean;
  /** Lag-one autocorrelation of the reference points, 0 to 0.9; none without limits. */
  readonly autocorrelation?: number | undefined;
  /** How many points were measured so far. */
  readonly measured: number;
}

/** Above this the chance of false signals about doubles; see table 1 of the algorithm's evidence. */
const autocorrelatedAbove = 0.3;

/**
 * The verdict as of each slot of the series, each from data up to that slot alone.
 *
 * So what is said about a period never changes when later rows are added. A missing period is `unknown` and
 * breaks runs and windows; it does not end `since`, because nothing contradicts the signal.
 */
export function variationHistory(series: Series, better: Better): Variation[] {
  const values = series.points.map((point) => point.value);
  let reference: Reference = { limits: "too_few", autocorrelation: 0 };
  let measured = 0;
  let last: MeasuredPoint | undefined;
  let stretch: { side: Side; since: string } | undefined;

  return series.points.map((point, at): Variation => {
    if (isMeasured(point)) {
      last = point;
      measured += 1;
      if (measured <= lockedFrom) reference = referenceOf(series.points.slice(0, at + 1));
    }
    const limits = typeof reference.limits === "string" ? undefined : reference.limits;
    const found = limits && findSignals({ values, at, limits });
    if (isMeasured(point)) {
      if (!found) stretch = undefined;
      else if (stretch?.side !== found.side) stretch = { side: found.side, since: point.period.text };
    }
    const finding =
      limits && isMeasured(point) ? (found ? judgeSide(found.side, better) : "common_cause") : undefined;
    const freshness = freshnessOf(last, point.period);

    return {
      verdict: freshness === "stale" ? "stale" : !limits ? "too_little_data" : verdictOf(limits, finding),
      finding,
      signals: found?.letters ?? [],
      side: found?.side,
      since: found && stretch?.since,
      evidence: found ? series.points.slice(found.from, at + 1).filter(isMeasured) : [],
      limits,
      reason: typeof reference.limits === "string" ? reference.limits : undefined,
      autocorrelated: limits !== undefined && reference.autocorrelation > autocorrelatedAbove,
      autocorrelation: limits && reference.autocorrelation,
      measured,
    };
  });
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
