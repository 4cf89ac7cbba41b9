import type { TableEntry } from "../catalogue/catalogue.ts";
import { flagPoints, type PointFlag } from "../engine/point-flags.ts";
import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import { isMeasured } from "../engine/series.ts";
import { drawChart, type ChartDrawing, type ChartInput, type PointLook } from "./chart-drawing.ts";
import type { Context } from "./context.ts";
import { figuresOf } from "./figures.ts";
import { number } from "./format.ts";
import { drawSpark, type SparkDrawing } from "./spark-drawing.ts";
import { targetText } from "./target-text.ts";
import { variationMark } from "./verdict-marks.ts";

export interface ChartView {
  /** All that the chart shows, in words. */
  readonly summary: string;
  readonly wide: ChartDrawing;
  readonly narrow: ChartDrawing;
  readonly legend: readonly { readonly kind: LegendKind; readonly text: string }[];
  /** Where the figures lie that the browser's own chart is drawn from. */
  readonly data: string;
}

export type LegendKind = "band" | "trial" | "reference" | "good" | "bad" | "other" | "target";

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
    summary: summaryOf(context, entry.id, history, reading),
    wide,
    narrow,
    legend: legendOf(context, input),
    data: `/kpis/${entry.id}.json`,
  };
}

/** The sparkline of a KPI's latest periods. */
export function sparkView(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
): SparkView | undefined {
  const { points, limits, bounds } = chartInput(context, entry, history, reading);
  // Trial limits and old data judge nothing, so nothing is marked: a sparkline has no room to say why.
  const judged = limits !== undefined && !limits.trial && reading.freshness !== "stale";
  const shown = points
    .slice(-sparkLength)
    .map((point) => (judged ? point : { ...point, look: "common" as const }));
  const drawing = drawSpark({ points: shown, limits: limits?.trial ? undefined : limits, bounds });
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

/** How a point looks: by what its signal says of it. */
export function lookOf({ finding }: PointFlag): PointLook {
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
  const { words, language, portal } = context;
  const { data } = entry;
  const figures = figuresOf(context, entry.id);
  const { points } = history.series;
  const { limits } = reading.variation;
  const flags = flagPoints(history.series, limits, data.better);
  const start = portal.catalogue.site?.data.programme.start;
  const event =
    start === undefined ? -1 : points.findIndex(({ period }) => period.start <= start && start <= period.end);
  const text = (label: string, amount: number | undefined) =>
    amount === undefined ? "" : `${label} ${figures.limit(amount)}`;
  return {
    points: points.map(({ period, value }, i) => ({
      value,
      look: flags[i] ? lookOf(flags[i]) : "common",
      label: period.cadence === "weekly" ? figures.period(period.text) : period.text,
    })),
    limits: limits && {
      lower: limits.lower,
      upper: limits.upper,
      mean: limits.mean,
      trial: limits.status === "trial",
      reference: referenceOf(history, limits.periods),
    },
    target: reading.target?.value,
    event: event > 0 ? { at: event, label: words.programmeStart } : undefined,
    labels: {
      upper: text(words.upperLimit, limits?.upper),
      mean: text(words.mean, limits?.mean),
      lower: text(words.lowerLimit, limits?.lower),
      target: reading.target
        ? `${words.legendTarget} ${targetText(context, figures, reading.target.op, reading.target.value)}`
        : "",
      latest: reading.latest ? figures.value(reading.latest.value) : "",
    },
    tick: (value) => number(value, language, decimalsOf(value, data.precision), data.signed),
    bounds: naturalBounds(data),
  };
}

function referenceOf({ series }: KpiHistory, periods: readonly string[]): readonly [number, number] {
  const at = (text: string | undefined) => series.points.findIndex(({ period }) => period.text === text);
  return [at(periods[0]), at(periods.at(-1))];
}

/** Ticks are round: they need no more decimals than they have, and never more than the values. */
function decimalsOf(value: number, precision: number): number {
  const decimals = Array.from({ length: precision + 1 }, (_, i) => i);
  return decimals.find((one) => Number(value.toFixed(one)) === value) ?? precision + 1;
}

/** What a value can be at all; limits beyond it are not drawn. */
function naturalBounds({ bounds, unit }: TableEntry<"kpis">["data"]): readonly [number, number] {
  if (bounds) return [bounds.min ?? -Infinity, bounds.max ?? Infinity];
  if (unit === "score" || unit === "ratio") return [-Infinity, Infinity];
  return [0, unit === "percent" ? 100 : Infinity];
}

function summaryOf(context: Context, id: string, { series }: KpiHistory, reading: KpiReading): string {
  const { say } = context;
  const figures = figuresOf(context, id);
  const { latest, target, variation } = reading;
  const from = figures.period(series.points[0]?.period.text ?? "");
  const to = figures.period(series.latest.text);
  const sentences = [
    say({
      sv: `${figures.name} per ${figures.step}, ${from} till ${to}.`,
      en: `${figures.name} per ${figures.step}, ${from} to ${to}.`,
    }),
  ];
  if (latest) {
    const value = figures.value(latest.value);
    const period = figures.period(latest.period.text);
    sentences.push(
      say({ sv: `Senaste värdet är ${value} (${period}).`, en: `The latest value is ${value} (${period}).` }),
    );
  }
  const since =
    variation.since === undefined || variation.verdict === "trial"
      ? ""
      : ` ${context.words.since} ${figures.period(variation.since)}`;
  sentences.push(`${variationMark(context, variation).word}${since}.`);
  if (variation.limits) {
    const [lower, upper] = [figures.limit(variation.limits.lower), figures.limit(variation.limits.upper)];
    sentences.push(
      say({ sv: `Variationsgränser ${lower} till ${upper}.`, en: `Limits ${lower} to ${upper}.` }),
    );
  }
  if (target)
    sentences.push(`${context.words.target} ${targetText(context, figures, target.op, target.value)}.`);
  return sentences.join(" ");
}

/** Only what the chart shows is explained. */
function legendOf({ words }: Context, { points, limits, target }: ChartInput): ChartView["legend"] {
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
    ...(shows("good") ? [{ kind: "good", text: words.legendGood } as const] : []),
    ...(shows("bad") ? [{ kind: "bad", text: words.legendBad } as const] : []),
    ...(shows("other") ? [{ kind: "other", text: words.legendOther } as const] : []),
    ...(target === undefined ? [] : [{ kind: "target", text: words.legendTarget } as const]),
  ];
}
