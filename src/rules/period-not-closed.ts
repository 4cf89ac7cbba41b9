import { nextPeriod } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";
import { kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV313",
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { rows } of kpisWithRows(catalogue)) {
      for (const { period, measured, atPeriod } of rows) {
        if (asOf < measured.start || measured.end < asOf) continue;

        yield {
          at: atPeriod,
          message: `"${period}" is not over on ${asOf}, so its figure is not used yet.`,
          hint: `It counts from ${nextPeriod(measured).start}. Check then that the figure is final.`,
        };
      }
    }
  },
});
