import { isClosed, lastPeriodWithin, parsePeriod, type Period } from "../lib/period.ts";
import { quoted, list, count } from "../lib/list.ts";
import type { TableEntry } from "../catalogue/catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { measuredRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV330",
  severity: "error",
  *check({ decisions, kpis }, { asOf }) {
    for (const log of decisions.values()) {
      const week = parsePeriod(log.data.week, "weekly");
      if (!week || !isClosed(week, asOf)) continue;
      const logged = new Set(log.data.entries.map(({ kpi }) => kpi));
      const missing = Array.from(kpis.values())
        .filter((kpi) => isDue(kpi, week) && !logged.has(kpi.id))
        .map(({ id }) => id);
      if (missing.length === 0) continue;

      yield {
        at: log.locateName("entries"),
        message: `${count(missing.length, "KPI")} due in ${log.data.week} ${missing.length === 1 ? "has" : "have"} no entry: ${list(quoted(missing))}.`,
        hint: "Write what the figure says and what is decided, also when all stays as it is.",
      };
    }
  },
});

/** Whether one of the programme's own KPIs is looked at that week: from its first figure on, and when a month has closed. */
function isDue(kpi: TableEntry<"kpis">, week: Period): boolean {
  const { programme, review_cadence } = kpi.data;
  const measured = measuredRows(kpi).some((row) => row.measured.end <= week.end);
  if (!programme || !measured) return false;
  return review_cadence !== "monthly" || lastPeriodWithin(week, "monthly").end >= week.start;
}
