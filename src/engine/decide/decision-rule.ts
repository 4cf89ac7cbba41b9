import type { AssuranceVerdict } from "../assurance.ts";
import type { KnownCourse } from "../course.ts";
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
  /** KPIs that must be known and must not worsen, whatever `when` says. */
  readonly guardrails?: readonly string[] | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** One question about one KPI. */
export type Leaf = VariationLeaf | TrendLeaf | CourseLeaf | AssuranceLeaf | PaceLeaf | ValueLeaf | KnownLeaf;

export interface VariationLeaf {
  readonly kpi: string;
  readonly variation: "improving" | "worsening" | "common_cause" | "high" | "low";
}

export interface TrendLeaf {
  readonly kpi: string;
  readonly trend: "improving" | "worsening" | "rising" | "falling";
}

/** Asks about the course to the target; unknown when there is no course, whatever the reason. */
export interface CourseLeaf {
  readonly kpi: string;
  readonly course: KnownCourse["verdict"];
}

/** Asks what the limits promise about the target; unknown while a signal stands. */
export interface AssuranceLeaf {
  readonly kpi: string;
  readonly assurance: AssuranceVerdict;
}

/** Compares the pace with a number: 1 is just fast enough, below 0 the wrong way. */
export interface PaceLeaf {
  readonly kpi: string;
  readonly pace: { readonly op: Comparison; readonly than: number };
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

/**
 * What a rule asks altogether: `when`, and of each guardrail that it is known and worsens in no way.
 *
 * A guardrail without its figure makes the answer no, not unknown: a missing row must never be what keeps
 * spending up. What `when` demands already is not asked twice.
 */
export function wholeCondition({ when, guardrails = [] }: DecisionRule): Condition {
  const demanded = "all" in when ? when.all : [when];
  const added = guardrails
    .flatMap(guardrailParts)
    .filter((part) => !demanded.some((own) => isSame(own, part)));
  // An empty `all` stays what it is, so that it is refused.
  return added.length === 0 || demanded.length === 0 ? when : { all: [...demanded, ...added] };
}

function guardrailParts(kpi: string): Condition[] {
  return [
    { kpi, known: true },
    { not: { kpi, variation: "worsening" } },
    { not: { kpi, trend: "worsening" } },
  ];
}

/** Compares conditions of the kind that guardrails add: a leaf, or the opposite of one. */
function isSame(a: Condition, b: Condition): boolean {
  if ("not" in a && "not" in b) return isSame(a.not, b.not);
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}

/** Every leaf of a condition, in reading order. */
export function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}
