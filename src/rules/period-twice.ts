import { defineRule } from "./define-rule.ts";
import { kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV311",
  severity: "error",
  *check(catalogue) {
    for (const { rows } of kpisWithRows(catalogue)) {
      const seen = new Map<string, number>();
      for (const { period, line, atPeriod } of rows) {
        const first = seen.get(period);
        seen.set(period, first ?? line);
        if (first === undefined) continue;

        yield {
          at: atPeriod,
          message: `The period "${period}" already has a row, on line ${first}.`,
          hint: "Keep the right one of the rows.",
        };
      }
    }
  },
});
