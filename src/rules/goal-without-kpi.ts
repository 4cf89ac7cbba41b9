import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV792",
  severity: "error",
  *check({ roadmap }) {
    for (const phase of roadmap.values()) {
      for (const [i, { kpis = [] }] of phase.data.goals.entries()) {
        if (kpis.length > 0) continue;

        yield {
          at: phase.locate("goals", i, "kpis"),
          message: "The goal has no KPI that measures it.",
          hint: 'Name at least one below "kpis", or take the goal out: what is not measured cannot be reached.',
        };
      }
    }
  },
});
