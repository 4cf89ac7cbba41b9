import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV768",
  severity: "error",
  *check({ experiments, kpis }) {
    for (const { data, locate } of experiments.values()) {
      if (data.status === "draft") continue;
      const guardrails = data.guardrail_kpis;
      if (guardrails.length === 0) {
        yield {
          at: locate("guardrail_kpis"),
          message: "Nothing says what must not become worse.",
          hint: "Name at least one guardrail.",
        };
        continue;
      }
      const own = guardrails.indexOf(data.goal_kpi);
      if (own >= 0) {
        yield {
          at: locate("guardrail_kpis", own),
          message: `"${data.goal_kpi}" is the goal, and cannot guard itself.`,
          hint: "Name another KPI, one that the goal might be reached at the cost of.",
        };
      }
      const read = [data.goal_kpi, ...guardrails].map((id) => kpis.get(id)?.data);
      // A KPI that is not there, or has errors of its own, is reported as such.
      if (read.some((kpi) => kpi === undefined || kpi.kind === "trust")) continue;
      yield {
        at: locate("guardrail_kpis"),
        message: "None of the KPIs is about trust.",
        hint: "Name a trust KPI: what is scaled must not cost us confidence.",
      };
    }
  },
});
