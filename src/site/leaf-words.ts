// Predicates: what a KPI is asked for and what it answers, to stand after its name.
import type { Finding } from "../engine/variation.ts";
import type { Bilingual } from "./language.ts";

export const knownWords: Bilingual = { sv: "kan bedömas", en: "can be judged" };
export const noTrendWords: Bilingual = { sv: "har ingen säker trend", en: "has no certain trend" };

export const findingWords: Record<Finding, Bilingual> = {
  improving: { sv: "visar tydlig förbättring", en: "is clearly improving" },
  worsening: { sv: "visar tydlig försämring", en: "is clearly worsening" },
  high: { sv: "ligger tydligt högre än normalt", en: "is higher than usual" },
  low: { sv: "ligger tydligt lägre än normalt", en: "is lower than usual" },
  common_cause: { sv: "visar normal variation", en: "shows common cause variation" },
};

export const findingSinceWords: Record<Finding, Bilingual> = {
  ...findingWords,
  improving: { sv: findingWords.improving.sv, en: "has been clearly improving" },
  worsening: { sv: findingWords.worsening.sv, en: "has been clearly worsening" },
  high: { sv: "ligger tydligt högre än normalt", en: "has been higher than usual" },
  low: { sv: "ligger tydligt lägre än normalt", en: "has been lower than usual" },
};

export const trendWords: Record<"improving" | "worsening" | "rising" | "falling", Bilingual> = {
  improving: { sv: "har en trend åt rätt håll", en: "has a trend in the right direction" },
  worsening: { sv: "har en trend åt fel håll", en: "has a trend in the wrong direction" },
  rising: { sv: "har en stigande trend", en: "has a rising trend" },
  falling: { sv: "har en fallande trend", en: "has a falling trend" },
};

/** The course to the target, as a predicate. */
export const courseWords: Record<"on_course" | "at_risk" | "off_course", Bilingual> = {
  on_course: { sv: "är på kurs", en: "is on course" },
  at_risk: { sv: "har osäker kurs", en: "is at risk" },
  off_course: { sv: "är ur kurs", en: "is off course" },
};

/** What the limits promise about the target. */
export const assuranceWords: Record<"reliably_meets" | "reliably_misses" | "hit_or_miss", Bilingual> = {
  reliably_meets: { sv: "når målet stadigt", en: "reliably meets its target" },
  reliably_misses: { sv: "missar målet stadigt", en: "reliably misses its target" },
  hit_or_miss: { sv: "når målet ibland", en: "meets its target now and then" },
};
