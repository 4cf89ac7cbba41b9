import type { TableEntry } from "../catalogue/catalogue.ts";
import { flagHistory, limitsBySegment, type PointFlag } from "../engine/point-flags.ts";
import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import { isMeasured } from "../engine/series.ts";
import { drawChart, type ChartDrawing, type ChartInput, type PointLook } from "./chart-drawing.ts";
import { periodAt, type Period } from "../lib/period.ts";
import type { Stretch } from "./chart-stretches.ts";
import { chartSummary } from "./chart-summary.ts";
import type { Context } from "./context.ts";
import { shownForecast } from "./course-sentences.ts";
import { eventsOf } from "./kpi-events.ts";
import { figuresOf } from "./figures.ts";
import { number } from "./format.ts";
import { periodNames } from "./period-names.ts";
import { drawSpark, type SparkDrawing } from "./spark-drawing.ts";
import { targetText } from "./target-text.ts";

export interface ChartView {
  /** All that the chart shows, in words. */
  readonly summary: string;
  readonly wide: ChartDrawing;
  readonly narrow: ChartDrawing;
  readonly legend: readonly { readonly kind: LegendKind; readonly text: string }[];
  /** Where the figures lie that the browser's own chart is drawn from. */
  readonly data: string;
  /** And the words at its points. */
  readonly labels: string;
}

export type LegendKind =
  "band" | "trial" | "before" | "reference" | "good" | "bad" | "other" | "out" | "target" | "forecast";

export interface SparkView {
  readonly summary: string;
  readonly drawing: SparkDrawing;
}

/** How many periods a sparkline shows: half a year of weeks. */
const sparkLength = 26;

/** The chart of a KPI in both sizes; undefined before the second value: a point alone says no more than its figure. */
export function chartView(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
): ChartView | undefined {
  if (history.series.points.filter(isMeasured).length < 2) return undefined;
  const input = chartInput(context, entry, history, reading);
  const wide = drawChart(input, { width: 672, height: 350, labelsBeside: true });
  const narrow = drawChart(input, { width: 358, height: 300, labelsBeside: false });
  if (!wide || !narrow) return undefined;
  return {
    summary: chartSummary(context, entry.id, history, reading),
    wide,
    narrow,
    legend: legendOf(context, input),
    data: `/kpis/${entry.id}.json`,
    labels: context.href(`/kpis/${entry.id}/labels.json`),
  };
}

/** The sparkline of a KPI's latest periods. */
export function sparkView(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
): SparkView | undefined {
  const { points, limits, before, bounds } = chartInput(context, entry, history, reading);
  // Trial limits and old data judge nothing, so nothing is marked: a sparkline has no room to say why.
  const judged = limits !== undefined && !limits.trial && reading.freshness !== "stale";
  const cut = Math.max(0, points.length - sparkLength);
  const shown = points.slice(cut).map((point) => (judged ? point : { ...point, look: "common" as const }));
  const drawing = drawSpark({
    points: shown,
    limits: limits?.trial ? undefined : limits && later(limits, cut),
    before: before?.filter(({ to }) => to >= cut).map((stretch) => later(stretch, cut)),
    bounds,
  });
  if (!drawing) return undefined;
  const figures = figuresOf(context, entry.id);
  const values = shown.flatMap(({ value }) => value ?? []);
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0].map(figures.value);
  const length = figures.steps(shown.length);
  return {
    drawing,
    summary: context.say({
      sv: `${length}: från ${first} till ${last}`,
      en: `${length}: from ${first} to ${last}`,
    }),
  };
}

/** A stretch where the first places are not shown. */
const later = <S extends Stretch>(stretch: S, cut: number): S => ({
  ...stretch,
  from: Math.max(0, stretch.from - cut),
  to: stretch.to - cut,
});

/** How a point looks: by what its signal says of it. */
function lookOf({ finding }: PointFlag): PointLook {
  if (finding === "improving") return "good";
  if (finding === "worsening") return "bad";
  return finding === undefined ? "common" : "other";
}

function chartInput(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
): ChartInput {
  const { words, language } = context;
  const { data } = entry;
  const figures = figuresOf(context, entry.id);
  const { points } = history.series;
  const { course } = reading;
  const { limits, before } = stretchesOf(history);
  const flags = flagHistory(history);
  const known = course.verdict === "unknown" ? undefined : course;
  const forecast = known && shownForecast(figures, known);
  const text = (label: string, amount: number | undefined) =>
    amount === undefined ? "" : `${label} ${figures.limit(amount)}`;
  const named = periodNames(
    figures,
    points.map(({ period }) => period),
  );
  const name = ({ cadence, text: period }: Period) => (cadence === "weekly" ? named(period) : period);
  return {
    points: points.map(({ period, value, excluded }, i) => ({
      value,
      look: excluded ? "out" : flags[i] ? lookOf(flags[i]) : "common",
      label: name(period),
    })),
    ahead: Array.from({ length: known?.horizon ?? 0 }, (_, i) =>
      name(periodAt(reading.period.index + i + 1, reading.period.cadence)),
    ),
    limits,
    before,
    target: reading.target?.value,
    forecast,
    events: eventsIn(context, entry, history),
    labels: {
      upper: text(words.upperLimit, limits?.upper),
      mean: text(words.mean, limits?.mean),
      lower: text(words.lowerLimit, limits?.lower),
      target: reading.target
        ? `${words.legendTarget} ${targetText(context, figures, reading.target.op, reading.target.value)}`
        : "",
      latest: reading.latest ? figures.value(reading.latest.value) : "",
      forecast: forecast ? `${words.forecastShort} ${figures.limit(forecast.expected)}` : "",
    },
    tick: (value) => number(value, language, decimalsOf(value, data.precision), data.signed),
    bounds: figures.bounds,
  };
}

/** The limits of each stretch by place: the present ones, and those that events have put an end to. */
function stretchesOf(history: KpiHistory): Pick<ChartInput, "limits" | "before"> {
  const at = (text: string | undefined) =>
    history.series.points.findIndex(({ period }) => period.text === text);
  const stretches = limitsBySegment(history).map(({ from, to, limits }) => {
    if (!limits) return undefined;
    const { lower, upper, mean, periods } = limits;
    const reference = [at(periods[0]), at(periods.at(-1))] as const;
    return { lower, upper, mean, trial: limits.status === "trial", from: at(from), to: at(to), reference };
  });
  return { limits: stretches.at(-1), before: stretches.slice(0, -1).filter((one) => one !== undefined) };
}

/** The programme's start and what happened to the KPI, where there is a place for it in the series. */
function eventsIn(
  context: Context,
  entry: TableEntry<"kpis">,
  { series }: KpiHistory,
): { readonly at: number; readonly label: string }[] {
  const start = context.portal.catalogue.site?.data.programme.start;
  const at = (date: string) =>
    series.points.findIndex(({ period }) => period.start <= date && date <= period.end);
  const programme = start === undefined ? -1 : at(start);
  const happened = eventsOf(context, entry).map(({ date, word }) => ({ at: at(date), label: word }));
  return [
    // A series that begins with the programme needs no line at its own beginning.
    ...(programme > 0 ? [{ at: programme, label: context.words.programmeStart }] : []),
    ...happened.filter((event) => event.at >= 0),
  ];
}

/** Ticks are round: they need no more decimals than they have, and never more than the values. */
function decimalsOf(value: number, precision: number): number {
  const decimals = Array.from({ length: precision + 1 }, (_, i) => i);
  return decimals.find((one) => Number(value.toFixed(one)) === value) ?? precision + 1;
}

/** Only what the chart shows is explained. */
function legendOf({ words }: Context, input: ChartInput): ChartView["legend"] {
  const { points, limits, target, before = [], forecast } = input;
  const shows = (look: PointLook) => points.some((point) => point.look === look);
  return [
    ...(limits
      ? [
          limits.trial
            ? ({ kind: "trial", text: words.legendTrial } as const)
            : ({ kind: "band", text: words.legendBand } as const),
          { kind: "reference", text: words.legendReference } as const,
        ]
      : []),
    ...(before.length > 0 ? [{ kind: "before", text: words.legendBefore } as const] : []),
    ...(shows("good") ? [{ kind: "good", text: words.legendGood } as const] : []),
    ...(shows("bad") ? [{ kind: "bad", text: words.legendBad } as const] : []),
    ...(shows("other") ? [{ kind: "other", text: words.legendOther } as const] : []),
    ...(shows("out") ? [{ kind: "out", text: words.legendNotCounted } as const] : []),
    ...(target === undefined ? [] : [{ kind: "target", text: words.legendTarget } as const]),
    ...(forecast ? [{ kind: "forecast", text: words.legendForecast } as const] : []),
  ];
}
