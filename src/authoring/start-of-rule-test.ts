import { leavesOf } from "../engine/decide/decision-rule.ts";
import type { DataOf } from "../content-types/index.ts";
import type { TypeStart, TypeStartContext } from "./type-starts.ts";

type RuleTest = DataOf<"ruleTests">;

/** A test of a decision rule: every KPI that it reads, with no figures yet, so that it cannot answer. */
export function startOfRuleTest({ catalogue }: TypeStartContext): TypeStart {
  return {
    set: (fields) => {
      const { rules, tests } = fields as RuleTest;
      const rule = catalogue.decisionRules.get(rules[0] ?? "")?.data;
      const read = new Set(
        rule ? [...leavesOf(rule.when).map(({ kpi }) => kpi), ...(rule.guardrails ?? [])] : [],
      );
      const series = Array.from(read, (id) => {
        const { better = "higher", cadence = "weekly" } = catalogue.kpis.get(id)?.data ?? {};
        return [id, { better, values: "_ _ _", ...(cadence === "weekly" ? {} : { cadence }) }];
      });
      return { tests: tests.map((test) => ({ ...test, series: Object.fromEntries(series) })) };
    },
  };
}
