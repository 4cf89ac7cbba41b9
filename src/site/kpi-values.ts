import type { TableEntry } from "../catalogue/catalogue.ts";
import { flagHistory, type PointFlag } from "../engine/point-flags.ts";
import type { Limits } from "../engine/limits.ts";
import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import type { Point } from "../engine/series.ts";
import type { Context } from "./context.ts";
import { shownForecast } from "./course-sentences.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { number } from "./format.ts";
import { eventsOf } from "./kpi-events.ts";
import { periodNames } from "./period-names.ts";
import type { LinkView } from "./views.ts";

/** One period of a KPI, as the tables of its values and the chart's own labels say it. */
export interface ValueRow {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly cases: string;
  readonly judgement: string;
  /** What the table's author noted, and what happened in the period. */
  readonly note?: string | undefined;
  readonly row?: LinkView | undefined;
  /** The forecast: nothing has been measured there. */
  readonly isAhead?: true;
}

/** Every period, the latest first; one without a row says so. A forecast stands before them, as what it is. */
export function valueRows(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
): ValueRow[] {
  const { words, language } = context;
  const { series } = history;
  const figures = figuresOf(context, entry.id);
  const flags = flagHistory(history);
  const limits = series.segments.flatMap(({ from, points }) =>
    points.map(() => history.variations[from + points.length - 1]?.limits),
  );
  const happened = Map.groupBy(eventsOf(context, entry), ({ period }) => period);
  const name = periodNames(
    figures,
    series.points.map(({ period }) => period),
  );
  const rows = series.points.map((point, i): ValueRow => {
    const { period, value, n, line } = point;
    const notes = [point.note ?? "", ...(happened.get(period.text) ?? []).map(({ word }) => `${word}.`)];
    return {
      id: period.text,
      period: name(period.text),
      value: value === null ? words.noValue : figures.value(value),
      cases: n === undefined ? "" : number(n, language, 0),
      judgement: judgementOf(context, point, flags[i], limits[i]),
      note: notes.filter((note) => note !== "").join(" · ") || undefined,
      row: line === null ? undefined : rowLink(figures, line, words.row),
    };
  });
  return [...forecastRows(context, figures, name, reading), ...rows.toReversed()];
}

/** The forecast that the chart's bracket shows; none without a course. */
function forecastRows(
  { words, say }: Context,
  figures: Figures,
  name: (period: string) => string,
  { course }: KpiReading,
): ValueRow[] {
  if (course.verdict === "unknown") return [];
  const { expected, lower, upper } = shownForecast(figures, course);
  const [middle, from, to] = [expected, lower, upper].map(figures.limit);
  return [
    {
      id: course.targetPeriod,
      period: name(course.targetPeriod),
      value: `${words.forecastShort} ${middle}`,
      cases: "",
      judgement: say({
        sv: `80\u00A0% chans: ${from} till ${to}`,
        en: `80% chance: ${from} to ${to}`,
      }),
      isAhead: true,
    },
  ];
}

/** `rad 26`: in a table of one file the line is enough. */
function rowLink(figures: Figures, line: number, word: string): LinkView | undefined {
  const link = figures.row(line);
  return link && { ...link, text: `${word.toLowerCase()}\u00A0${line}` };
}

/** What the limits of its own stretch say about a value: the same as the chart's shapes. */
function judgementOf(
  { words }: Context,
  { value, excluded }: Point,
  flag: PointFlag | undefined,
  limits: Limits | undefined,
): string {
  if (value === null) return "";
  if (excluded) return words.notCounted;
  if (!limits) return words.noLimits;
  const letters = flag?.signals.join(", ") ?? "";
  switch (flag?.finding) {
    case "improving":
      return `${words.betterThanUsual} (${letters})`;
    case "worsening":
      return `${words.worseThanUsual} (${letters})`;
    case "high":
    case "low":
      return `${words[flag.finding]} (${letters})`;
    default:
      return words.withinLimits;
  }
}
