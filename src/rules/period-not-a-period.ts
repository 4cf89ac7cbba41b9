import { parsePeriod, type Cadence } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV310",
  severity: "error",
  *check({ kpis }) {
    for (const { data, table } of kpis.values()) {
      for (const { period, line } of table?.rows ?? []) {
        if (parsePeriod(period, data.cadence)) continue;

        const { name, hint } = forms[data.cadence];
        yield {
          at: { file: table?.file ?? "", line, column: 1 },
          message: `"${period}" is not a ${name} of the calendar.`,
          hint,
        };
      }
    }
  },
});

const forms: Record<Cadence, { name: string; hint: string }> = {
  daily: { name: "day", hint: "Write the day as 2026-11-15." },
  "twice-weekly": {
    name: "half-week",
    hint: "Write the half-week's first day, a Monday or a Thursday: 2026-11-16.",
  },
  weekly: { name: "week", hint: "Write the ISO week as 2026-W46." },
  monthly: { name: "month", hint: "Write the month as 2026-11." },
};
