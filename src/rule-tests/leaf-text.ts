import type { Leaf } from "../engine/decide/decision-rule.ts";
import type { EvaluatedLeaf } from "../engine/decide/evaluate-leaf.ts";

/** A condition's answer in one line: `ctr, variation: improving, is false: common_cause`. */
export function leafText({ leaf, truth, got, reason }: EvaluatedLeaf): string {
  const answer = reason ?? got;
  return `${leaf.kpi}, ${asked(leaf)}, is ${truth}${answer === undefined ? "" : `: ${shown(answer)}`}`;
}

/** The question as the rule's file has it. */
function asked(leaf: Leaf): string {
  const [field = "", question] = Object.entries(leaf).find(([name]) => name !== "kpi") ?? [];
  if (typeof question !== "object") return `${field}: ${String(question)}`;
  const { op, than } = question;
  return `${field} ${op} ${shown(than)}`;
}

const shown = (answer: string | number): string => String(answer).replace(".", ",");
