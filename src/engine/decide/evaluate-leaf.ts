import { compares, type KpiDefinition } from "../kpi-definition.ts";
import { lockedFrom, trialFrom } from "../limits.ts";
import type { KpiReading } from "../reading.ts";
import type { TrendVerdict } from "../trend.ts";
import type { VariationVerdict } from "../variation.ts";
import type { Leaf, ValueLeaf } from "./decision-rule.ts";
import { truthOf, type Truth } from "./truth.ts";

/**
 * Why a KPI cannot answer: nothing measured yet, no value for more than two periods, none for this period,
 * fewer than 8 points, 8 to 11 points without leave to decide from them, no limits, no good direction to
 * judge by, or nothing to compare the value with.
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
  | "no_baseline";

/** A leaf with its answer and everything that explains it. */
export interface EvaluatedLeaf {
  readonly kind: "leaf";
  readonly truth: Truth;
  /** The question, as the rule asks it. */
  readonly leaf: Leaf;
  /** The answer that the KPI gave: a verdict, or the period's value for a value leaf. */
  readonly got: VariationVerdict | TrendVerdict | number | undefined;
  /** For a value leaf: the number that it was compared with. */
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
  const { variation, trend } = reading;
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
  const { finding, side, verdict } = variation;
  // While limits are trial limits the verdict says so; what they would say is the finding.
  const got = reason ? verdict : finding;
  return { truth: unlessUnknown(leaf.variation === finding || leaf.variation === side), got };
}

function whyUnknown(leaf: Leaf, definition: KpiDefinition, reading: KpiReading): UnknownReason | undefined {
  const { freshness, variation } = reading;
  if (freshness !== "current") return freshness === "unknown" ? "missing_period" : freshness;
  if (variation.measured < trialFrom) return "too_little_data";
  if (variation.measured < lockedFrom && definition.min_points !== trialFrom) return "trial";

  // Values and trends need no limits: a KPI that stands at 0 can still be compared with its target.
  if ("value" in leaf) return thresholdOf(leaf, reading) === undefined ? missingThreshold(leaf) : undefined;
  const judges = ("variation" in leaf && leaf.variation) || ("trend" in leaf && leaf.trend);
  if (definition.better === "neutral" && (judges === "improving" || judges === "worsening")) return "neutral";
  if ("trend" in leaf || variation.limits) return undefined;
  return variation.reason === "no_neighbours" ? "no_neighbours" : "constant";
}

function thresholdOf({ value: { than } }: ValueLeaf, { target, baseline }: KpiReading): number | undefined {
  if (typeof than === "number") return than;
  return than === "target" ? target?.value : baseline;
}

function missingThreshold({ value: { than } }: ValueLeaf): UnknownReason {
  return than === "target" ? "no_target" : "no_baseline";
}
