import { raisedBy } from "../engine/risks/raised-by.ts";
import { canReplay } from "./decisions/replayed-weeks.ts";
import { defineRule } from "./define-rule.ts";
import { kpiHistories } from "./kpis/kpi-histories.ts";

export default defineRule({
  code: "KV742",
  // A warning: figures bring it about, and an old commit must still build. The risk's page shows a banner.
  severity: "warning",
  *check(catalogue, { asOf }) {
    // Content that cannot be calculated with is left to the rules that refuse it.
    if (catalogue.risks.size === 0 || !canReplay(catalogue)) return;
    const histories = kpiHistories(catalogue, asOf);
    for (const { data, locate } of catalogue.risks.values()) {
      for (const { kpi, breach, isUnheeded } of raisedBy(data, histories, asOf)) {
        if (!isUnheeded) continue;
        yield {
          at: locate("last_reviewed_on"),
          message: `"${kpi}" ${said[breach.reason]} since ${breach.period}, and the risk was last looked at on ${data.last_reviewed_on}.`,
          hint: "Judge whether the risk has grown, correct its level, and log the review with “npm run review”.",
        };
      }
    }
  },
});

const said = {
  missed: "has missed its target",
  worsening: "is clearly worse",
  off_course: "has been off course",
} as const;
