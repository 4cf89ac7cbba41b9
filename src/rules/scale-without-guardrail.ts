import type { DataOf } from "../content-types/index.ts";
import { requiredKnown } from "./decisions/condition-parts.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV405",
  severity: "error",
  *check({ decisionRules, kpis, known }) {
    for (const rule of decisionRules.values()) {
      const { decision, guardrails = [], when } = rule.data;
      if (decision !== "scale") continue;
      if (guardrails.length === 0) {
        yield {
          at: rule.locate("decision"),
          message: 'The rule scales up without "guardrails".',
          hint: "Name at least one trust KPI that must be known before anything is scaled up.",
        };
        continue;
      }
      const must = requiredKnown(when);
      const isTrust = (id: string) => kind(id) === "trust" || (kind(id) === undefined && known.kpis.has(id));
      if (guardrails.some((id) => isTrust(id) && must.has(id))) continue;

      const trust = guardrails.find(isTrust);
      yield trust
        ? {
            at: rule.locateName("when"),
            message: `The rule can scale up while "${trust}" is unknown.`,
            hint: `Add "- { kpi: ${trust}, known: true }" to the condition, together with what it has in an "all".`,
          }
        : {
            at: rule.locate("guardrails"),
            message: "No guardrail is a trust KPI.",
            hint: 'Add one whose kind is "trust".',
          };
    }

    function kind(id: string): DataOf<"kpis">["kind"] | undefined {
      return kpis.get(id)?.data.kind;
    }
  },
});
