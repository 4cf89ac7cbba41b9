import { eventYaml, suggestedEvent, suggestStep } from "../engine/suggest-step.ts";
import { kpiAnswer } from "./kpis/kpi-answer.ts";
import { defineRule } from "./define-rule.ts";
import { kpisWithRows, type MeasuredRow } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV322",
  severity: "warning",
  *check(catalogue, context) {
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      if (!areSound(rows, kpi.table?.rows.length)) continue;
      const suggestion = kpiAnswer(catalogue, kpi, context, { question: "step", ask: suggestStep });
      const row = rows.find(({ period }) => period === suggestion?.period);
      if (!suggestion || !row) continue;
      const { start, end } = row.measured;
      // Whoever has looked at it and decided otherwise says so with an event in the same period.
      const answered = catalogue.events?.data.events.some(
        (event) => event.kpi === kpi.id && event.date >= start && event.date <= end,
      );
      if (answered) continue;

      const side = suggestion.side === "high" ? "above" : "below";
      const event = eventYaml(suggestedEvent(suggestion, { by: kpi.data.owner }));
      yield {
        at: row.atPeriod,
        message: `"${kpi.id}" seems to have a new level since ${suggestion.period}: ${suggestion.measured} values in a row ${side} the old mean.`,
        hint: `If it has, write why in content/internal/events.yaml, and limits start anew: ${event} If it has not, write “kind: note” and why not.`,
      };
    }
  },
});

/** Rows that the engine would refuse have messages of their own. */
function areSound(rows: readonly MeasuredRow[], written = 0): boolean {
  return rows.length === written && new Set(rows.map(({ measured }) => measured.index)).size === written;
}
