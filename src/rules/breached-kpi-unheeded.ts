import type { KpiHistory } from "../engine/reading.ts";
import { breachOf } from "../engine/risks/breach.ts";
import { raisedByBreaches } from "../engine/risks/raised-by.ts";
import { kept } from "../lib/kept.ts";
import { canReplay } from "./decisions/replayed-weeks.ts";
import { defineRule } from "./define-rule.ts";
import { kpiAnswer } from "./kpis/kpi-answer.ts";

export default defineRule({
  code: "KV742",
  // A warning: figures bring it about, and an old commit must still build. The risk's page shows a banner.
  severity: "warning",
  *check(catalogue, context) {
    // Content that cannot be calculated with is left to the rules that refuse it.
    if (catalogue.risks.size === 0 || !canReplay(catalogue)) return;
    // Several risks may show in the same KPI.
    const breachOfKpi = kept((id: string) => {
      const kpi = catalogue.kpis.get(id);
      const ask = (history: KpiHistory) => breachOf(history, context.asOf);
      return { breach: kpi && kpiAnswer(catalogue, kpi, context, { question: "breach", ask }) };
    });
    for (const { data, locate } of catalogue.risks.values()) {
      for (const { kpi, breach, isUnheeded } of raisedByBreaches(data, (id) => breachOfKpi(id).breach)) {
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
