import type { Catalogue } from "../catalogue/catalogue.ts";
import { defineRule, type Finding } from "./define-rule.ts";
import { leaves, type ConditionPart } from "./decisions/condition-parts.ts";

export default defineRule({
  code: "KV404",
  severity: "error",
  *check(catalogue) {
    for (const rule of catalogue.decisionRules.values()) {
      for (const part of leaves(rule.data.when, ["when"])) {
        const problem = problemOf(part, catalogue);
        if (problem) yield { at: rule.locate(...problem.path), ...problem.finding };
      }
    }
  },
});

interface Problem {
  readonly path: ConditionPart["path"];
  readonly finding: Omit<Finding, "at">;
}

function problemOf({ condition, path }: ConditionPart, { kpis }: Catalogue): Problem | undefined {
  if ("all" in condition || "any" in condition) {
    const [name, answer] = "all" in condition ? ["all", "always"] : ["any", "never"];
    const message = `"${name}" has no conditions, so it would ${answer} hold.`;
    return {
      path: [...path, name],
      finding: { message, hint: "Write the conditions below it, each with “- ” before it." },
    };
  }
  if (!("value" in condition) || typeof condition.value.than === "number") return undefined;
  const { than } = condition.value;
  const kpi = kpis.get(condition.kpi)?.data;
  if (!kpi || (than === "target" ? kpi.target : kpi.baseline && "value" in kpi.baseline)) return undefined;
  const message = `"${condition.kpi}" has no ${than} to compare with.`;
  return {
    path: [...path, "value", "than"],
    finding: { message, hint: `Write a number, or give the KPI a ${than}.` },
  };
}
