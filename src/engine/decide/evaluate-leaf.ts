import type { AssuranceVerdict } from "../assurance.ts";
import type { Course, NoCourse } from "../course.ts";
import { compares, type KpiDefinition } from "../kpi-definition.ts";
import { lockedFrom, trialFrom } from "../limits.ts";
import type { KpiReading } from "../reading.ts";
import type { Judgement } from "../judge.ts";
import type { TrendVerdict } from "../trend.ts";
import type { Variation, VariationVerdict } from "../variation.ts";
import type { Leaf, ValueLeaf } from "./decision-rule.ts";
import { truthOf, type Truth } from "./truth.ts";

/**
 * Why a KPI cannot answer: nothing measured yet, no value for more than two periods, none for this period,
 * fewer than 8 points, 8 to 11 points without leave to decide from them, no limits, no good direction to
 * judge by, nothing to compare the value with, an incident that takes the value out, a course that is withheld
 * (the reading's `course` says more), limits that describe a process that was, or no pace.
 */
export type UnknownReason =
  | "empty"
  | "stale"
  | "missing_period"
  | "too_little_data"
  | "trial"
  | "constant"
  | "no_neighbours"
  | "neutral"
  | "no_target"
  | "no_baseline"
  | "excluded"
  | Exclude<NoCourse, "no_target" | "stale" | "too_little_data">
  | "limits_outdated"
  | "no_pace";

/** A leaf with its answer and everything that explains it. */
export interface EvaluatedLeaf {
  readonly kind: "leaf";
  readonly truth: Truth;
  /** The question, as the rule asks it. */
  readonly leaf: Leaf;
  /** The answer that the KPI gave: a verdict, the period's value for a value leaf, the pace for a pace leaf. */
  readonly got: VariationVerdict | TrendVerdict | Course["verdict"] | AssuranceVerdict | number | undefined;
  /** For a value or pace leaf: the number that it was compared with. */
  readonly threshold?: number | undefined;
  /** Why the KPI cannot answer: set when `truth` is unknown, and when a `known` leaf is false. */
  readonly reason?: UnknownReason | undefined;
  /** Rests on 8 to 11 points, as the KPI allows with `min_points: 8`. */
  readonly preliminary: boolean;
  /** Value, CSV line, limits, signals, since, evidence, slope and p. */
  readonly reading: KpiReading;
}

/** Answers one leaf from a reading of its KPI. */
export function evaluateLeaf(leaf: Leaf, definition: KpiDefinition, reading: KpiReading): EvaluatedLeaf {
  const reason = whyUnknown(leaf, definition, reading);
  const preliminary = !reason && reading.variation.measured < lockedFrom;
  return { kind: "leaf", leaf, reading, reason, preliminary, ...answer(leaf, reading, reason) };
}

function answer(
  leaf: Leaf,
  reading: KpiReading,
  reason: UnknownReason | undefined,
): Pick<EvaluatedLeaf, "truth" | "got" | "threshold"> {
  const { variation, trend, course, assurance } = reading;
  const unlessUnknown = (holds: boolean): Truth => (reason ? "unknown" : truthOf(holds));

  if ("known" in leaf) return { truth: truthOf(!reason), got: variation.verdict };
  if ("value" in leaf) {
    const got = reading.freshness === "current" ? reading.latest?.value : undefined;
    const threshold = thresholdOf(leaf, reading);
    const holds = got !== undefined && threshold !== undefined && compares(got, leaf.value.op, threshold);
    return { truth: unlessUnknown(holds), got, threshold };
  }
  if ("trend" in leaf) {
    const judged = trend.verdict === "too_little_data" ? undefined : trend.judged;
    return { truth: unlessUnknown([trend.verdict, judged].includes(leaf.trend)), got: trend.verdict };
  }
  if ("course" in leaf) return { truth: unlessUnknown(course.verdict === leaf.course), got: course.verdict };
  if ("assurance" in leaf) {
    return { truth: unlessUnknown(assurance?.verdict === leaf.assurance), got: assurance?.verdict };
  }
  if ("pace" in leaf) {
    const { op, than } = leaf.pace;
    const { pace } = course;
    return {
      truth: unlessUnknown(pace !== undefined && compares(pace, op, than)),
      got: pace,
      threshold: than,
    };
  }
  const { finding, side, verdict } = variation;
  // While limits are trial limits the verdict says so; what they would say is the finding.
  const got = reason ? verdict : finding;
  return { truth: unlessUnknown(leaf.variation === finding || leaf.variation === side), got };
}

function whyUnknown(leaf: Leaf, definition: KpiDefinition, reading: KpiReading): UnknownReason | undefined {
  const { freshness, variation } = reading;
  if (freshness !== "current") return freshness === "unknown" ? "missing_period" : freshness;
  if (variation.excluded) return "excluded";
  if (variation.measured < trialFrom) return "too_little_data";
  if (variation.measured < lockedFrom && definition.min_points !== trialFrom) return "trial";
  return whyNoAnswer(leaf, definition, reading);
}

/** Why a KPI with enough fresh data cannot answer this leaf. */
function whyNoAnswer(
  leaf: Leaf,
  { better }: KpiDefinition,
  { variation, course, assurance, target, baseline }: KpiReading,
): UnknownReason | undefined {
  const needsLimits = variation.limits ? undefined : noLimits(variation);
  const neutral = better === "neutral" ? "neutral" : undefined;
  // Values, trends and courses need no limits: a KPI that stands at 0 can still be compared with its target.
  if ("value" in leaf) {
    const { than } = leaf.value;
    if (than === "target") return target ? undefined : "no_target";
    return than === "baseline" && baseline === undefined ? "no_baseline" : undefined;
  }
  if ("trend" in leaf) return isJudgement(leaf.trend) ? neutral : undefined;
  if ("course" in leaf) return course.verdict === "unknown" ? course.reason : undefined;
  if ("pace" in leaf) {
    if (course.pace !== undefined) return undefined;
    return course.verdict === "unknown" && withholdsPace(course.reason) ? course.reason : "no_pace";
  }
  if ("assurance" in leaf) {
    if (!target) return "no_target";
    if (assurance) return assurance.limitsOutdated ? "limits_outdated" : undefined;
    return neutral ?? needsLimits ?? "trial";
  }
  if ("variation" in leaf && isJudgement(leaf.variation)) return neutral ?? needsLimits;
  return needsLimits;
}

function noLimits({ reason }: Variation): "no_neighbours" | "constant" {
  return reason === "no_neighbours" ? "no_neighbours" : "constant";
}

function withholdsPace(reason: NoCourse): boolean {
  return reason !== "no_spread" && reason !== "too_far";
}

function isJudgement(asked: string): asked is Judgement {
  return asked === "improving" || asked === "worsening";
}

function thresholdOf({ value: { than } }: ValueLeaf, { target, baseline }: KpiReading): number | undefined {
  if (typeof than === "number") return than;
  return than === "target" ? target?.value : baseline;
}
