import type { UnknownReason } from "../engine/decide/evaluate-leaf.ts";
import { lockedFrom, trialFrom } from "../engine/limits.ts";
import type { KpiReading } from "../engine/reading.ts";
import type { Context } from "./context.ts";
import type { Figures } from "./figures.ts";
import type { Bilingual } from "./language.ts";

/** Why a KPI cannot answer. */
export function unknownReason(
  { say }: Context,
  figures: Figures,
  reading: KpiReading,
  reason: UnknownReason,
): string {
  const { measured } = reading.variation;
  const period = figures.period(reading.period.text);
  const latest = reading.latest ? figures.period(reading.latest.period.text) : "";
  const reasons: Record<UnknownReason, Bilingual> = {
    empty: { sv: "inget är mätt än", en: "nothing has been measured yet" },
    stale: { sv: `senaste värdet är från ${latest}`, en: `the latest value is from ${latest}` },
    missing_period: { sv: `värdet för ${period} saknas`, en: `the value for ${period} is missing` },
    too_little_data: {
      sv: `${measured} av ${trialFrom} mätvärden`,
      en: `${measured} of ${trialFrom} values`,
    },
    trial: {
      sv: `gränserna är preliminära, ${measured} av ${lockedFrom} mätvärden`,
      en: `the limits are trial limits, ${measured} of ${lockedFrom} values`,
    },
    constant: {
      sv: "alla värden i referensperioden är lika",
      en: "all values of the reference period are equal",
    },
    no_neighbours: { sv: "inga två perioder i följd är mätta", en: "no two periods in a row were measured" },
    neutral: { sv: "ingen riktning är bättre än den andra", en: "neither direction is better" },
    no_target: { sv: "det finns inget mål", en: "there is no target" },
    no_baseline: { sv: "det finns inget utgångsvärde", en: "there is no baseline" },
    excluded: {
      sv: `värdet för ${period} räknas inte, för något hände`,
      en: `the value for ${period} does not count, because of an incident`,
    },
    target_passed: { sv: "målets dag har passerat", en: "the target’s day has passed" },
    process_changed: {
      sv: "för få mätvärden sedan förändringen",
      en: "too few values since the change",
    },
    no_spread: { sv: "värdena ligger på en rak linje", en: "the values lie on a straight line" },
    too_far: { sv: "målet ligger för långt fram", en: "the target lies too far ahead" },
    limits_outdated: { sv: "gränserna är inaktuella", en: "the limits are outdated" },
    no_pace: { sv: "takten kan inte räknas ut", en: "the pace cannot be worked out" },
  };
  return say(reasons[reason]);
}
