import type { TableEntry } from "../catalogue/catalogue.ts";
import { flagPoints, type PointFlag } from "../engine/point-flags.ts";
import type { Limits } from "../engine/limits.ts";
import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import type { Context } from "./context.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { number } from "./format.ts";
import type { LinkView } from "./views.ts";

/** One period of a KPI, as the table under the chart and the chart's own labels say it. */
export interface ValueRow {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly cases: string;
  readonly judgement: string;
  readonly note?: string | undefined;
  readonly row?: LinkView | undefined;
}

/** Every period, the latest first; one without a row says so. */
export function valueRows(
  context: Context,
  { id, data }: TableEntry<"kpis">,
  { series }: KpiHistory,
  { variation }: KpiReading,
): ValueRow[] {
  const { words, language } = context;
  const figures = figuresOf(context, id);
  const flags = flagPoints(series, variation.limits, data.better);
  return series.points
    .map(({ period, value, n, note, line }, i): ValueRow => ({
      id: period.text,
      period: figures.period(period.text),
      value: value === null ? words.noValue : figures.value(value),
      cases: n === undefined ? "" : number(n, language, 0),
      judgement: value === null ? "" : judgementOf(context, flags[i], variation.limits),
      note,
      row: line === null ? undefined : rowLink(figures, line, words.row),
    }))
    .toReversed();
}

/** `rad 26`: in a table of one file the line is enough. */
function rowLink(figures: Figures, line: number, word: string): LinkView | undefined {
  const link = figures.row(line);
  return link && { ...link, text: `${word.toLowerCase()}\u00A0${line}` };
}

/** What the limits of today say about a value: the same as the chart's shapes. */
function judgementOf({ words }: Context, flag: PointFlag | undefined, limits: Limits | undefined): string {
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
