import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV413",
  severity: "error",
  *check({ policies }) {
    for (const policy of policies.values()) {
      for (const [i, { kpis = [] }] of (policy.data.strategic_claims ?? []).entries()) {
        if (kpis.length > 0) continue;

        yield {
          at: policy.locate("strategic_claims", i, "kpis"),
          message: "The strategic claim has no KPI that measures it.",
          hint: 'Name at least one below "kpis", or take the claim out.',
        };
      }
    }
  },
});
