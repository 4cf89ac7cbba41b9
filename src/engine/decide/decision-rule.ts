import type { Comparison } from "../kpi-definition.ts";

/** What can be decided, strongest first. */
export const decisions = ["stop", "pause", "review", "change", "scale", "continue"] as const;
export type Decision = (typeof decisions)[number];

/** A rule that turns verdicts into a decision. */
export interface DecisionRule {
  readonly id: string;
  readonly decision: Decision;
  readonly when: Condition;
  /** Consecutive true periods, the first included, before the rule fires; 1 or more. */
  readonly for: number;
  /** Periods that it goes on firing after the condition has turned false. 0 when left out. */
  readonly keep?: number | undefined;
  /** Among rules with the same decision the lowest number goes first; those without one come last. */
  readonly priority?: number | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** One question about one KPI. */
export type Leaf = VariationLeaf | TrendLeaf | ValueLeaf | KnownLeaf;

export interface VariationLeaf {
  readonly kpi: string;
  readonly variation: "improving" | "worsening" | "common_cause" | "high" | "low";
}

export interface TrendLeaf {
  readonly kpi: string;
  readonly trend: "improving" | "worsening" | "rising" | "falling";
}

/** Compares the value of the period with a number in the KPI's unit, its target or its stated baseline. */
export interface ValueLeaf {
  readonly kpi: string;
  readonly value: { readonly op: Comparison; readonly than: number | "target" | "baseline" };
}

/** False, not unknown, when the KPI cannot be judged: lets a rule insist on data. */
export interface KnownLeaf {
  readonly kpi: string;
  readonly known: true;
}

/** Every leaf of a condition, in reading order. */
export function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}
