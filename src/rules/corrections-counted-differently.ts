import { correctionsByMonth } from "../engine/corrections-by-month.ts";
import { defineRule } from "./define-rule.ts";
import { kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV724",
  severity: "warning",
  *check(catalogue) {
    const counts = correctionsByMonth(Array.from(catalogue.corrections.values(), ({ data }) => data));
    const [first] = [...counts.keys()].sort();
    if (first === undefined) return;
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      if (kpi.data.from_corrections !== true) continue;
      for (const { period, value, atValue } of rows) {
        const count = counts.get(period) ?? 0;
        // Before the first record nobody kept them.
        if (period < first || count === value) continue;
        yield {
          at: atValue,
          message: `The value is ${value}, but ${count} public ${count === 1 ? "correction was" : "corrections were"} put right in ${period}.`,
          hint: "The list of corrections says so. Correct whichever is wrong: both are shown.",
        };
      }
    }
  },
});
