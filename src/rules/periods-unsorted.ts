import { defineRule } from "./define-rule.ts";
import { kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV317",
  severity: "warning",
  *check(catalogue) {
    for (const { rows } of kpisWithRows(catalogue)) {
      // The first row out of place is enough: sorting mends them all.
      const place = rows.findIndex(
        ({ measured }, i) => measured.index < (rows[i - 1]?.measured.index ?? -Infinity),
      );
      const [before, row] = [rows[place - 1], rows[place]];
      if (!before || !row) continue;

      yield {
        at: row.atPeriod,
        message: `"${row.period}" stands below "${before.period}", which is later.`,
        hint: "Sort the rows by period. They are calculated in the right order meanwhile.",
      };
    }
  },
});
