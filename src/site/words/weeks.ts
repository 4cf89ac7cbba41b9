import type { WorkArea } from "../../content-types/week-plan.ts";
import type { Bilingual } from "../language.ts";

/** The parts of the programme. */
export const areaWords: Readonly<Record<WorkArea, Bilingual>> = {
  governance: { sv: "Styrning", en: "Governance" },
  trust: { sv: "Förtroende", en: "Trust" },
  content: { sv: "Innehåll", en: "Content" },
  measurement: { sv: "Mätning", en: "Measurement" },
  risk: { sv: "Risker", en: "Risks" },
};

/** Words of the weekly action lists. */
export const weekWords = {
  title: { sv: "Den här veckan", en: "This week" },
  lead: {
    sv: "Vad varje roll ska göra, vad som är gjort och vad som har flyttats.",
    en: "What each role is to do, what is done and what has been carried over.",
  },
  about: { sv: "Vad varje roll ska göra den här veckan.", en: "What each role is to do this week." },
  done: { sv: "Gjort", en: "Done" },
  open: { sv: "Inte gjort", en: "Not done" },
  carried: { sv: "Flyttat", en: "Carried over" },
  dropped: { sv: "Struket", en: "Dropped" },
  left: { sv: "Lämnat öppet", en: "Left open" },
  doneOf: { sv: "gjorda", en: "done" },
  of: { sv: "av", en: "of" },
  remaining: { sv: "kvar", en: "left to do" },
  carriedTo: { sv: "till", en: "to" },
  carriedOver: { sv: "flyttat", en: "carried over" },
  /** By how many times: in words as far as running text has them. */
  timesInWords: [
    undefined,
    { sv: "en gång", en: "once" },
    { sv: "två gånger", en: "twice" },
    { sv: "tre gånger", en: "three times" },
    { sv: "fyra gånger", en: "four times" },
  ] as readonly (Bilingual | undefined)[],
  times: { sv: "gånger", en: "times" },
  week: { sv: "Vecka", en: "Week" },
  earlier: { sv: "Tidigare", en: "Earlier" },
  noList: {
    sv: "Veckan har ingen lista än. Här visas den senaste.",
    en: "The week has no list yet. The latest one is shown.",
  },
  trustReview: { sv: "Veckans förtroendegenomgång", en: "The week’s trust review" },
  empty: {
    sv: "Ingen vecka är inlagd än. Varje vecka har en egen fil i internal/weeks/.",
    en: "No week has been entered yet. Each week has a file of its own in internal/weeks/.",
  },
} as const;
