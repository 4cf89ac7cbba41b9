import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV410",
  severity: "error",
  *check({ risks }) {
    for (const risk of risks.values()) {
      if (risk.data.kpis.length > 0) continue;

      yield {
        at: risk.locate("kpis"),
        message: "The risk has no KPI that would show it.",
        hint: "Name at least one KPI that moves when the risk becomes real.",
      };
    }
  },
});
