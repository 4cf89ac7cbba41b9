import type { KpiDefinition } from "../kpi-definition.ts";
import type { KpiReading } from "../reading.ts";
import type { Condition, Leaf } from "./decision-rule.ts";
import { evaluateLeaf, type EvaluatedLeaf } from "./evaluate-leaf.ts";
import { all, any, not, type Truth } from "./truth.ts";

/** A condition with the truth of every part; the same shape as the condition itself. */
export type EvaluatedCondition =
  | { readonly kind: "all" | "any"; readonly truth: Truth; readonly parts: readonly EvaluatedCondition[] }
  | { readonly kind: "not"; readonly truth: Truth; readonly part: EvaluatedCondition }
  | EvaluatedLeaf;

/** Finds the KPI that a leaf asks about, as of the period in question. */
export type Lookup = (kpi: string) => { readonly definition: KpiDefinition; readonly reading: KpiReading };

/**
 * Evaluates a condition in three-valued logic. Every part is evaluated, also where the answer is clear
 * already: the explanation needs them all.
 *
 * @throws {RangeError} On an empty `all` or `any`.
 */
export function evaluateCondition(condition: Condition, lookup: Lookup): EvaluatedCondition {
  if ("all" in condition) {
    const parts = condition.all.map((part) => evaluateCondition(part, lookup));
    return { kind: "all", truth: all(parts.map(({ truth }) => truth)), parts };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => evaluateCondition(part, lookup));
    return { kind: "any", truth: any(parts.map(({ truth }) => truth)), parts };
  }
  if ("not" in condition) {
    const part = evaluateCondition(condition.not, lookup);
    return { kind: "not", truth: not(part.truth), part };
  }
  return evaluated(condition, lookup);
}

/** The leaves of an evaluated condition, in reading order. */
export function evaluatedLeaves(tree: EvaluatedCondition): EvaluatedLeaf[] {
  if (tree.kind === "leaf") return [tree];
  if (tree.kind === "not") return evaluatedLeaves(tree.part);
  return tree.parts.flatMap(evaluatedLeaves);
}

function evaluated(leaf: Leaf, lookup: Lookup): EvaluatedLeaf {
  const { definition, reading } = lookup(leaf.kpi);
  return evaluateLeaf(leaf, definition, reading);
}
