import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Condition } from "../content-types/decision-rule.ts";
import type { DataOf } from "../content-types/index.ts";
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
  const [field, ...needed] = asksFor(condition);
  const kpi = "kpi" in condition ? kpis.get(condition.kpi) : undefined;
  const lacking = needed.find((figure) => kpi && !figures[figure](kpi.data));
  if (!kpi || lacking === undefined) return undefined;
  if (field === "value") {
    const message = `"${kpi.id}" has no ${lacking} to compare with.`;
    const hint = `Write a number, or give the KPI a ${lacking}.`;
    return { path: [...path, field, "than"], finding: { message, hint } };
  }
  const message = `"${field}" needs a ${lacking}, and "${kpi.id}" has none.`;
  const hint = `Give the KPI a ${lacking}, or ask for its "variation" or "trend".`;
  return { path: [...path, field], finding: { message, hint } };
}

/** The figures of a KPI that a condition can lean on, and whether it has them. */
const figures = {
  target: ({ target }) => target !== undefined,
  baseline: ({ baseline }) => baseline !== undefined && "value" in baseline,
} satisfies Record<string, (kpi: DataOf<"kpis">) => boolean>;

/** What a condition asks, and the figures that it cannot be answered without. */
function asksFor(condition: Condition): [field: string, ...needed: (keyof typeof figures)[]] {
  if ("course" in condition) return ["course", "target"];
  if ("assurance" in condition) return ["assurance", "target"];
  if ("pace" in condition) return ["pace", "target", "baseline"];
  if (!("value" in condition) || typeof condition.value.than === "number") return [""];
  return ["value", condition.value.than];
}
