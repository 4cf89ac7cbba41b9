import { all, any, not, type Truth } from "./truth.ts";
import { evaluatedLeaves, type EvaluatedCondition } from "./evaluate-condition.ts";
import type { EvaluatedLeaf } from "./evaluate-leaf.ts";
import type { RuleOutcome } from "./replay-rule.ts";

/** A leaf whose answer is another than a period earlier. */
export interface FlippedLeaf {
  readonly leaf: EvaluatedLeaf;
  readonly before: Truth;
  /** With its earlier answer the rule's condition would be another than it is: this leaf alone made the change. */
  readonly decisive: boolean;
}

/** The leaves that have flipped since the period before, in reading order; none in the first period. */
export function flippedLeaves({ tree, treeBefore }: Pick<RuleOutcome, "tree" | "treeBefore">): FlippedLeaf[] {
  if (!treeBefore) return [];
  const before = evaluatedLeaves(treeBefore);
  return evaluatedLeaves(tree).flatMap((leaf, i) => {
    const then = before[i]?.truth;
    if (then === undefined || then === leaf.truth) return [];
    const otherwise = truthWith(tree, new Map([[leaf, then]]));
    return [{ leaf, before: then, decisive: tree.truth !== treeBefore.truth && otherwise !== tree.truth }];
  });
}

/**
 * The leaves that make a condition what it is: for `all` and `any` those of the parts that agree with the
 * whole.
 */
export function decidingLeaves(tree: EvaluatedCondition): EvaluatedLeaf[] {
  if (tree.kind === "leaf") return [tree];
  if (tree.kind === "not") return decidingLeaves(tree.part);
  return tree.parts.filter(({ truth }) => truth === tree.truth).flatMap(decidingLeaves);
}

function truthWith(tree: EvaluatedCondition, changed: ReadonlyMap<EvaluatedLeaf, Truth>): Truth {
  if (tree.kind === "leaf") return changed.get(tree) ?? tree.truth;
  if (tree.kind === "not") return not(truthWith(tree.part, changed));
  const parts = tree.parts.map((part) => truthWith(part, changed));
  return tree.kind === "all" ? all(parts) : any(parts);
}
