// What the readings of one KPI say about its target: the forecast, the pace, and what the limits promise.
import { lockedFrom, trialFrom } from "../engine/limits.ts";
import type { Forecast } from "../engine/forecast-line.ts";
import type { KnownCourse, UnknownCourse } from "../engine/course.ts";
import type { KpiReading } from "../engine/reading.ts";
import type { Context } from "./context.ts";
import type { Figures } from "./figures.ts";
import { number } from "./format.ts";
import { within } from "./kpi-bounds.ts";

/** The forecast with its interval, or why there is none, and the pace. */
export function courseSentences(context: Context, figures: Figures, reading: KpiReading): string[] {
  const { course } = reading;
  const sentences =
    course.verdict === "unknown"
      ? [withheldSentence(context, figures, reading, course)]
      : [forecastSentence(context, figures, course), verdictSentence(context, course)];
  return [...sentences, paceSentence(context, course.pace)].filter((sentence) => sentence !== "");
}

/** The forecast as it is shown: as far as values can be. */
export function shownForecast({ bounds }: Figures, { forecast }: KnownCourse): Forecast {
  const { expected, lower, upper } = forecast;
  return { expected: within(expected, bounds), lower: within(lower, bounds), upper: within(upper, bounds) };
}

/** What the limits promise about the target, or why they promise nothing. */
export function assuranceSentence({ say }: Context, figures: Figures, reading: KpiReading): string {
  const { assurance, target, variation } = reading;
  if (!target)
    return say({ sv: "Utan mål finns inget att lova.", en: "Without a target there is no promise." });
  if (!assurance) {
    if (!variation.limits && variation.reason !== "too_few")
      return say({ sv: "Utan gränser finns inget att lova.", en: "Without limits there is no promise." });
    if (variation.limits?.status !== "locked")
      return say({
        sv: `För att bedöma det krävs ${lockedFrom} mätvärden på samma nivå. Hittills finns ${variation.measured}.`,
        en: `Judging that takes ${lockedFrom} values at one level. So far there are ${variation.measured}.`,
      });
    return say({ sv: "Ingen riktning är bättre än den andra.", en: "Neither direction is better." });
  }
  if (assurance.limitsOutdated) {
    const since = variation.changedSince === undefined ? "" : figures.period(variation.changedSince);
    return say({
      sv: `Gränserna beskriver hur det var förut${since && `, före ${since}`}, och säger därför inget om målet nu.`,
      en: `The limits describe how things were${since && ` before ${since}`}, so they say nothing about the target now.`,
    });
  }
  return say(promises[assurance.verdict]);
}

const promises = {
  reliably_meets: {
    sv: "Alla värden inom gränserna når målet.",
    en: "Every value within the limits meets the target.",
  },
  reliably_misses: {
    sv: "Inget värde inom gränserna når målet. Något måste ändras för att det ska gå.",
    en: "No value within the limits meets the target. Something has to change for that.",
  },
  hit_or_miss: {
    sv: "Målet ligger mellan gränserna, så det avgörs av slumpen om en period når det.",
    en: "The target lies between the limits, so chance decides whether a period meets it.",
  },
};

function forecastSentence(context: Context, figures: Figures, course: KnownCourse): string {
  const { say } = context;
  const period = figures.period(course.targetPeriod);
  const { expected, lower, upper } = shownForecast(figures, course);
  const [middle, from, to] = [expected, lower, upper].map(figures.limit);
  const basis = course.changedSince === undefined ? "" : figures.period(course.changedSince);
  return say({
    sv: `Prognosen för ${period} är ${middle}, och med 80\u00A0% chans mellan ${from} och ${to}${basis && `. Den bygger på mätvärdena sedan ${basis}, då något ändrades`}.`,
    en: `The forecast for ${period} is ${middle}, with an 80% chance of lying between ${from} and ${to}${basis && `. It rests on the values since ${basis}, when something changed`}.`,
  });
}

function verdictSentence({ say }: Context, { verdict }: KnownCourse): string {
  return say(
    {
      on_course: { sv: "Hela intervallet når målet.", en: "The whole interval meets the target." },
      at_risk: { sv: "Målet ligger inne i intervallet.", en: "The target lies inside the interval." },
      off_course: { sv: "Hela intervallet missar målet.", en: "The whole interval misses the target." },
    }[verdict],
  );
}

/** Why there is no course. That there is no target is said where the target is. */
function withheldSentence(
  { say }: Context,
  figures: Figures,
  { variation }: KpiReading,
  { reason, changedSince, met }: UnknownCourse,
): string {
  const since = changedSince === undefined ? "" : figures.period(changedSince);
  switch (reason) {
    case "no_target":
      return "";
    case "target_passed":
      return met === undefined
        ? say({
            sv: "Målets dag har passerat, och den perioden mättes inte.",
            en: "The target’s day has passed, and that period was not measured.",
          })
        : say({
            sv: `Målets dag har passerat. Periodens värde ${met ? "nådde" : "nådde inte"} målet.`,
            en: `The target’s day has passed. The period’s value ${met ? "met" : "did not meet"} the target.`,
          });
    case "stale":
      return say({
        sv: "Ingen prognos: mätvärdena är för gamla.",
        en: "No forecast: the values are too old.",
      });
    case "too_little_data":
      return say({
        sv: `Ingen prognos: den kräver ${trialFrom} mätvärden, och det finns ${variation.measured}.`,
        en: `No forecast: it takes ${trialFrom} values, and there are ${variation.measured}.`,
      });
    case "process_changed":
      return say({
        sv: `Ingen prognos: något ändrades ${since}, och sedan dess finns färre än ${trialFrom} mätvärden.`,
        en: `No forecast: something changed in ${since}, and there are fewer than ${trialFrom} values since.`,
      });
    case "no_spread":
      return say({
        sv: "Ingen prognos: värdena ligger på en rak linje och säger inte hur mycket nästa kan avvika.",
        en: "No forecast: the values lie on a straight line and do not tell how far the next may stray.",
      });
    case "too_far":
      return say({
        sv: "Ingen prognos: målets dag ligger längre fram än mätvärdena räcker bakåt.",
        en: "No forecast: the target’s day lies further ahead than the values reach back.",
      });
  }
}

function paceSentence({ say, language }: Context, pace: number | undefined): string {
  if (pace === undefined) return "";
  const times = number(pace, language, 1);
  return pace <= -0.05
    ? say({
        sv: `Takten går åt fel håll: ${times} gånger den som behövs.`,
        en: `The pace goes the wrong way: ${times} times what is needed.`,
      })
    : say({
        sv: `Takten är ${times} gånger den som behövs för att nå målet i tid.`,
        en: `The pace is ${times} times what is needed to meet the target in time.`,
      });
}
