import type { DataOf } from "../content-types/index.ts";
import { defineRule, type Finding } from "./define-rule.ts";
import { measuredRows, type MeasuredRow } from "./kpis/measured-rows.ts";

type KpiEvent = DataOf<"events">["events"][number];

export default defineRule({
  code: "KV321",
  severity: "error",
  *check({ events, kpis }, { asOf }) {
    if (!events) return;
    for (const [i, event] of events.data.events.entries()) {
      const kpi = kpis.get(event.kpi);
      if (!kpi) continue;
      const rows = measuredRows(kpi);
      const untimely = dateProblem(event, rows, asOf);
      if (untimely) yield { at: events.locate("events", i, "date"), ...untimely };
      for (const [j, period] of (event.periods ?? []).entries()) {
        const unmeasured = periodProblem(event, period, rows);
        if (unmeasured) yield { at: events.locate("events", i, "periods", j), ...unmeasured };
      }
    }
  },
});

type Problem = Omit<Finding, "at">;

/** An event of a period that is not closed yet waits for its figure; one of a day to come is a plan. */
function dateProblem(
  { date, kpi }: KpiEvent,
  rows: readonly MeasuredRow[],
  asOf: string,
): Problem | undefined {
  if (date > asOf)
    return { message: `${date} has not come yet.`, hint: "Write an event down once it has happened." };
  const first = rows.map(({ measured }) => measured).sort((a, b) => a.index - b.index)[0];
  if (!first)
    return {
      message: `"${kpi}" has no figures that an event could belong to.`,
      hint: "Take the event away until something has been measured.",
    };
  if (date >= first.start) return undefined;
  return {
    message: `${date} lies before the first figure of "${kpi}", which is of ${first.text}.`,
    hint: "Check the year. What happened before the first figure changes none of them.",
  };
}

function periodProblem(
  { kind, kpi }: KpiEvent,
  period: string,
  rows: readonly MeasuredRow[],
): Problem | undefined {
  if (kind !== "incident")
    return {
      message: `"${period}" is not left out: the event is "${kind}", and only "incident" leaves periods out.`,
      hint: "Write “kind: incident”, or take “periods” away.",
    };
  if (rows.some((row) => row.period === period)) return undefined;
  return {
    message: `"${kpi}" has no figure of "${period}" that could be left out.`,
    hint: "Write the period as it stands in the KPI’s table.",
  };
}
