import { defineRule } from "./define-rule.ts";
import { asWritten, kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV316",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      const { baseline } = kpi.data;
      if (!baseline || !("value" in baseline) || baseline.to > asOf) continue;
      // A table that cannot be read whole may well hold the missing rows.
      if (!kpi.table || kpi.table.problems.length > 0) continue;

      const { value, from, to } = baseline;
      const values = rows
        .filter(({ measured }) => from <= measured.start && measured.end <= to)
        .map((row) => row.value);
      if (values.length === 0) {
        yield {
          at: kpi.locate("baseline", "from"),
          message: `The table has no figures from the baseline's days, ${from} to ${to}.`,
          hint: "Add the rows that the baseline was measured from, or correct the days.",
        };
        continue;
      }
      const [least, most] = [Math.min(...values), Math.max(...values)];
      if (least <= value && value <= most) continue;

      yield {
        at: kpi.locate("baseline", "value"),
        message: `The baseline is ${value}, but the figures from its days lie between ${asWritten(least, kpi)} and ${asWritten(most, kpi)}.`,
        hint: "Correct the value or the days, so that the baseline can be seen in the table.",
      };
    }
  },
});
