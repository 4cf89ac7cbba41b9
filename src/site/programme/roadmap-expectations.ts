import { parsePeriod } from "../../lib/period.ts";
import type { ExpectedKpi } from "../../programme/phase-standing.ts";
import type { Context } from "../context.ts";
import { figuresOf } from "../figures.ts";
import { period } from "../format.ts";
import type { TableView } from "../table-view.ts";
import { targetText } from "../target-text.ts";
import type { MarkView } from "../views.ts";
import { roadmapWords as texts } from "../words/roadmap.ts";

/** What each KPI was to show when a phase ended, and what it shows. */
export function expectationTable(context: Context, kpis: readonly ExpectedKpi[]): TableView {
  const { say, link } = context;
  return {
    caption: say(texts.expectationsCaption),
    columns: [
      { title: say(texts.kpi) },
      { title: say(texts.state) },
      { title: say(texts.actual), isNumeric: true },
      { title: say(texts.expected), isNumeric: true },
    ],
    rows: kpis.map((one) => {
      const figures = figuresOf(context, one.kpi);
      return [
        link("kpis", one.kpi, figures.name),
        stateMark(context, one.state),
        valueText(context, one),
        targetText(context, figures, one.expect.op, one.expect.value),
      ];
    }),
  };
}

function valueText(context: Context, { kpi, value, period: text }: ExpectedKpi): string {
  if (value === undefined || text === undefined) return "–";
  const week = parsePeriod(text, context.portal.catalogue.kpis.get(kpi)?.data.cadence ?? "weekly");
  return `${figuresOf(context, kpi).value(value)} (${week ? period(week, context.language) : text})`;
}

function stateMark({ say }: Context, state: ExpectedKpi["state"]): MarkView {
  if (state === "reached") return { word: say(texts.reached), tone: "good", icon: "check" };
  if (state === "missed") return { word: say(texts.missed), tone: "warn", icon: "diamond" };
  if (state === "not_yet") return { word: say(texts.notYet), tone: "none", icon: "clock" };
  return { word: say(texts.noValue), tone: "none", icon: "ring" };
}
