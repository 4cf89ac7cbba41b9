import { defineRule } from "./define-rule.ts";

const needed = [
  ["counting_rule", "Say what counts: channels, hours, what is left out."],
  ["baseline", 'Give its value and days, or write "not_introduced: true" or "pending_until".'],
  ["target", "Give an operator, a value and the day by which it is to be met."],
] as const;

export default defineRule({
  code: "KV314",
  severity: "error",
  *check({ kpis }) {
    for (const kpi of kpis.values()) {
      for (const [field, hint] of needed) {
        if (kpi.data[field] !== undefined) continue;
        yield { at: kpi.locate(field), message: `The KPI has no "${field}".`, hint };
      }
      if (kpi.table === undefined) {
        yield {
          at: kpi.locate(),
          message: "The KPI has no table of figures.",
          hint: `Write it as ${kpi.id}.csv in the same folder. Its first line is period;value;n;note.`,
        };
      }
    }
  },
});
