import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV414",
  severity: "warning",
  *check({ kpis, decisionRules, known }) {
    // A decision rule that cannot be read is reported for that, and may be the one that reads the KPI.
    if (known.decisionRules.size > decisionRules.size) return;
    const read = new Set(
      [...decisionRules.values()]
        .filter(({ data }) => data.status === "active")
        .flatMap(({ references }) => references.filter(({ path }) => path[0] === "when").map(({ id }) => id)),
    );
    for (const kpi of kpis.values()) {
      if (!kpi.data.steering || read.has(kpi.id)) continue;

      yield {
        at: kpi.locate("steering"),
        message: `"${kpi.id}" is marked as steering, but no active decision rule reads it.`,
        hint: "Read it in a decision rule, or let another KPI steer.",
      };
    }
  },
});
