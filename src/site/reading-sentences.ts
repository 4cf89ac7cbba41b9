// What the readings of one KPI say: the signal and what it rests on, the trend, the target.
import { lockedFrom, trialFrom } from "../engine/limits.ts";
import type { KpiReading } from "../engine/reading.ts";
import type { Trend } from "../engine/trend.ts";
import type { Variation } from "../engine/variation.ts";
import type { Context } from "./context.ts";
import type { Figures } from "./figures.ts";
import { day, pValue } from "./format.ts";
import { targetText } from "./target-text.ts";

/** Why the variation verdict is what it is, in one or more sentences. */
export function variationSentences(context: Context, figures: Figures, reading: KpiReading): string[] {
  const { say } = context;
  const { variation, freshness, latest } = reading;
  const period = figures.period(reading.period.text);
  const latestPeriod = latest ? figures.period(latest.period.text) : "";
  if (freshness === "empty") return [say({ sv: "Inget är mätt än.", en: "Nothing has been measured yet." })];
  if (freshness === "stale")
    return [
      say({
        sv: `Senaste värdet är från ${latestPeriod}. Efter två perioder utan värde bedöms inget.`,
        en: `The latest value is from ${latestPeriod}. After two periods without a value nothing is judged.`,
      }),
    ];
  if (freshness === "unknown")
    return [
      say({
        sv: `Värdet för ${period} saknas. Senaste värdet är från ${latestPeriod}.`,
        en: `The value for ${period} is missing. The latest value is from ${latestPeriod}.`,
      }),
    ];
  if (variation.excluded)
    return [
      say({
        sv: `Värdet för ${period} räknas inte, för något hände. Det visas men bedöms inte.`,
        en: `The value for ${period} does not count, because of an incident. It is shown but not judged.`,
      }),
    ];
  if (!variation.limits) return [noLimitsSentence(context, variation)];
  return [
    latest ? signalSentence(context, figures, variation, latest.value) : "",
    variation.limits.status === "trial"
      ? say({
          sv: `Gränserna är preliminära: ${variation.measured} av ${lockedFrom} mätvärden.`,
          en: `The limits are trial limits: ${variation.measured} of ${lockedFrom} values.`,
        })
      : "",
    variation.autocorrelated
      ? say({
          sv: "Värdena i referensperioden följer varandra, så signaler kommer lättare än de borde.",
          en: "Values of the reference period follow one another, so signals come more easily than they should.",
        })
      : "",
  ].filter((sentence) => sentence !== "");
}

/** The first thing to know about the figure: where it stands, and whether that is more than ordinary variation. */
export function leadSentence(context: Context, figures: Figures, reading: KpiReading): string {
  const { variation, freshness, latest } = reading;
  if (freshness !== "current" || !latest || variation.side === undefined)
    return variationSentences(context, figures, reading).join(" ");
  const found = signalText(context, figures, variation, latest.value);
  return variation.verdict === "trial"
    ? context.say({ sv: `${found}. Gränserna är preliminära.`, en: `${found}. The limits are trial limits.` })
    : context.say({
        sv: `${found}. Det är mer än normal variation.`,
        en: `${found}. That is more than common cause variation.`,
      });
}

/** The signal at the latest value with its letter, or that there is none. */
function signalSentence(context: Context, figures: Figures, variation: Variation, latest: number): string {
  const [letter] = variation.signals;
  return `${letter ? `Signal\u00A0${letter}: ` : ""}${signalText(context, figures, variation, latest)}.`;
}

/** What the latest value did, without a full stop. */
function signalText({ say }: Context, figures: Figures, variation: Variation, latest: number): string {
  const { limits, side, signals, evidence } = variation;
  if (!limits) return "";
  const value = figures.value(latest);
  if (side === undefined) {
    const lower = figures.limit(limits.lower);
    const upper = figures.limit(limits.upper);
    return say({
      sv: `${value} ligger mellan gränserna ${lower} och ${upper}, utan signal`,
      en: `${value} lies between the limits ${lower} and ${upper}, without a signal`,
    });
  }
  const high = side === "high";
  if (signals[0] === "A") {
    const limit = figures.limit(high ? limits.upper : limits.lower);
    return say({
      sv: `${value} ligger ${high ? "över övre" : "under nedre"} gränsen ${limit}`,
      en: `${value} is ${high ? "above the upper" : "below the lower"} limit ${limit}`,
    });
  }
  if (signals[0] === "B") {
    const mean = figures.limit(limits.mean);
    return say({
      sv: `${evidence.length} värden i rad ${high ? "över" : "under"} medelvärdet ${mean}`,
      en: `${evidence.length} values in a row ${high ? "above" : "below"} the mean ${mean}`,
    });
  }
  const line = figures.limit(high ? limits.upperTwoSigma : limits.lowerTwoSigma);
  return say({
    sv: `Minst två av tre värden i rad ligger ${high ? "över" : "under"} ${line}, två tredjedelar av vägen från medelvärdet till gränsen`,
    en: `At least two of three values in a row are ${high ? "above" : "below"} ${line}, two thirds of the way from the mean to the limit`,
  });
}

/** The trend's direction, size and certainty. */
export function trendSentences({ say, language }: Context, figures: Figures, trend: Trend): string[] {
  const { measured } = trend;
  if (trend.verdict === "too_little_data")
    return [
      say({
        sv: `${measured} av de ${trialFrom} mätvärden som behövs.`,
        en: `${measured} of the ${trialFrom} values that are needed.`,
      }),
    ];
  const p = pValue(trend.p, language);
  if (trend.verdict !== "none") {
    const slope = figures.difference(trend.slope);
    return [
      say({
        sv: `Typisk förändring: ${slope} per ${figures.step}, över ${measured} mätvärden (${p}).`,
        en: `Typical change: ${slope} per ${figures.step}, over ${measured} values (${p}).`,
      }),
    ];
  }
  const none = say({
    sv: `Ingen säker riktning över ${measured} mätvärden (${p}).`,
    en: `No certain direction over ${measured} values (${p}).`,
  });
  if (!trend.hint) return [none];
  const rising = trend.hint === "rising";
  return [
    none,
    say({
      sv: `En antydan om att den ${rising ? "stiger" : "faller"}, för svag att besluta på.`,
      en: `A hint that it is ${rising ? "rising" : "falling"}, too weak to decide on.`,
    }),
  ];
}

/** The target, its day, and where the latest value stands. */
export function targetSentence(context: Context, figures: Figures, { target, latest }: KpiReading): string {
  const { say, language } = context;
  if (!target) return say({ sv: "Inget mål är satt.", en: "No target has been set." });
  const wanted = targetText(context, figures, target.op, target.value);
  const by = day(target.by, language);
  const now = latest ? figures.value(latest.value) : "";
  return latest
    ? say({
        sv: `Målet är ${wanted} senast den ${by}. Senaste värdet är ${now}.`,
        en: `The target is ${wanted} by ${by}. The latest value is ${now}.`,
      })
    : say({ sv: `Målet är ${wanted} senast den ${by}.`, en: `The target is ${wanted} by ${by}.` });
}

function noLimitsSentence({ say }: Context, { reason, measured }: Variation): string {
  if (reason === "constant")
    return say({
      sv: "Alla värden i referensperioden är lika, så det finns ingen variation att jämföra med.",
      en: "All values of the reference period are equal, so there is no variation to compare with.",
    });
  if (reason === "no_neighbours")
    return say({
      sv: "Inga två perioder i följd är mätta, så gränser kan inte räknas ut.",
      en: "No two periods in a row were measured, so limits cannot be worked out.",
    });
  return say({
    sv: `${measured} av de ${trialFrom} mätvärden som preliminära gränser kräver.`,
    en: `${measured} of the ${trialFrom} values that trial limits need.`,
  });
}
