import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import type { Context } from "./context.ts";
import { shownForecast } from "./course-sentences.ts";
import { figuresOf } from "./figures.ts";
import { periodNames } from "./period-names.ts";
import { targetText } from "./target-text.ts";
import { variationMark } from "./verdict-marks.ts";

/** All that a KPI's chart shows, in words, for those who do not see it. */
export function chartSummary(
  context: Context,
  id: string,
  { series }: KpiHistory,
  reading: KpiReading,
): string {
  const { say } = context;
  const figures = figuresOf(context, id);
  const { latest, target, variation } = reading;
  const name = periodNames(
    figures,
    series.points.map(({ period }) => period),
  );
  const from = name(series.points[0]?.period.text ?? "");
  const to = name(series.latest.text);
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
  const { course } = reading;
  if (course.verdict !== "unknown") {
    const { expected, lower, upper } = shownForecast(figures, course);
    const [middle, low, high] = [expected, lower, upper].map(figures.limit);
    const period = figures.period(course.targetPeriod);
    sentences.push(
      say({
        sv: `Prognos för ${period}: ${middle}, mellan ${low} och ${high}.`,
        en: `Forecast for ${period}: ${middle}, between ${low} and ${high}.`,
      }),
    );
  }
  if (target)
    sentences.push(`${context.words.target} ${targetText(context, figures, target.op, target.value)}.`);
  return sentences.join(" ");
}
