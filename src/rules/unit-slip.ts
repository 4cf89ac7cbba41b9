import { median } from "../engine/stats/median.ts";
import { defineRule } from "./define-rule.ts";
import { asWritten, kpisWithRows } from "./kpis/measured-rows.ts";

/** In powers of ten. 0.9 is a factor of 7.9: a slip of a decimal sign is a whole 1. */
const slip = 0.9;

export default defineRule({
  code: "KV319",
  severity: "warning",
  *check(catalogue) {
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      if (kpi.data.unit === "score" || rows.length === 0) continue;
      const middle = median(rows.map(({ value }) => value));
      if (middle <= 0) continue;

      for (const { value, atValue } of rows) {
        if (value <= 0 || Math.abs(Math.log10(value / middle)) <= slip) continue;
        yield {
          at: atValue,
          message: `The value ${asWritten(value, kpi)} is far from the others, whose median is ${asWritten(middle, kpi)}.`,
          hint: "Check the decimal sign and the unit. If the value is right, say why in its note.",
        };
      }
    }
  },
});
