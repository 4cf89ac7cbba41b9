import { defineRule } from "./define-rule.ts";
import { kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV312",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { rows } of kpisWithRows(catalogue)) {
      for (const { period, measured, atPeriod } of rows) {
        if (measured.start <= asOf) continue;

        yield {
          at: atPeriod,
          message: `"${period}" begins on ${measured.start}, after ${asOf}, and cannot have been measured.`,
          hint: "Correct the period, or delete the row.",
        };
      }
    }
  },
});
