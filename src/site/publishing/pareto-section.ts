import type { Pareto } from "../../engine/pareto.ts";
import { formatPareto, type ResultMeasure } from "../../engine/publishing/format-results.ts";
import type { LogFigures } from "../../engine/publishing/log-figures.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { value } from "../format.ts";
import { logText } from "./log-figures-text.ts";
import { formatLink, formatName } from "./log-posts.ts";
import { paretoBars, paretoDrawing, type ParetoBar } from "./pareto-drawing.ts";
import { recentWeeksText } from "./recent-weeks-text.ts";
import type { SectionView } from "../record-view.ts";
import { paretoWords as texts } from "../words/pareto.ts";

/** Bars at most; the smallest stand together in the last. */
const mostBars = 10;
/** What Juran's vital few give together. */
const vitalShare = 0.8;

/** One result shared out over the formats: a sentence, a picture and the table behind it. */
export function paretoSection(
  context: Context,
  byFormat: ReadonlyMap<string, LogFigures>,
  measure: ResultMeasure,
): SectionView {
  const { say } = context;
  const result = formatPareto(byFormat, measure);
  const section = { id: measure, title: say(texts[measure]) };
  if (result === "too_little_data") return { ...section, text: { text: say(texts.tooLittle) } };
  const what = say(texts[`${measure}Low`]);
  const bars = barsOf(context, result);
  return {
    ...section,
    text: { text: sentence(context, result, what) },
    drawing: drawing(context, bars, what),
    table: table(context, bars, what),
  };
}

function sentence(context: Context, { rows }: Pareto, what: string): string {
  const vital = rows.filter(({ isVital }) => isVital);
  return fillIn(context.say(texts.few), {
    few: vital.length,
    all: rows.length,
    share: percent(context, vital.at(-1)?.cumulative ?? 0, 0),
    what,
  });
}

const barsOf = (context: Context, result: Pareto): readonly ParetoBar[] =>
  paretoBars(
    result,
    mostBars,
    (id) => formatName(context, id),
    (share) => percent(context, share, 0),
    (n) => fillIn(context.say(texts.others), { n }),
  );

const drawing = (context: Context, bars: readonly ParetoBar[], what: string): SectionView["drawing"] =>
  paretoDrawing(bars, fillIn(context.say(texts.drawing), { what }), {
    share: vitalShare,
    text: percent(context, vitalShare, 0),
  });

function table(context: Context, bars: readonly ParetoBar[], what: string): SectionView["table"] {
  const { say } = context;
  const { whole, share } = logText(context);
  return {
    caption: fillIn(say(texts.caption), { what, weeks: recentWeeksText(context) }),
    columns: [
      { title: say(texts.format) },
      ...[texts.count, texts.share, texts.cumulative].map((text) => ({ title: say(text), isNumeric: true })),
    ],
    rows: bars.map((bar) => [
      bar.id === undefined ? bar.name : formatLink(context, bar.id),
      whole(bar.value),
      share(bar.share),
      share(bar.cumulative),
    ]),
  };
}

const percent = ({ language }: Context, ratio: number, precision: number): string =>
  value(100 * ratio, { unit: "percent", precision }, language);
