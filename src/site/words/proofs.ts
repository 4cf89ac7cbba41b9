import type { ProvableType } from "../../content-types/proof.ts";
import type { Bilingual } from "../language.ts";

/** Records counted, in the plural: `14 aktiva regler`. */
export const pluralWords: Readonly<Record<ProvableType, Bilingual>> = {
  policies: { sv: "policyer", en: "policies" },
  rules: { sv: "regler", en: "rules" },
  tools: { sv: "AI-verktyg", en: "AI tools" },
  declarations: { sv: "deklarationer", en: "declarations" },
  templates: { sv: "svarsmallar", en: "reply templates" },
  templateUse: { sv: "rader om mallanvändning", en: "rows of template use" },
  faq: { sv: "frågor i kris-FAQ", en: "questions in the crisis FAQ" },
  playbooks: { sv: "incidentplaner", en: "incident playbooks" },
  incidents: { sv: "incidenter och övningar", en: "incidents and drills" },
  claims: { sv: "påståenden", en: "claims" },
  corrections: { sv: "rättelser", en: "corrections" },
  vendors: { sv: "leverantörer", en: "vendors" },
  terms: { sv: "villkorsversioner", en: "terms versions" },
  kpis: { sv: "nyckeltal", en: "KPIs" },
  decisionRules: { sv: "beslutsregler", en: "decision rules" },
  decisions: { sv: "veckorapporter", en: "weekly reports" },
  risks: { sv: "risker", en: "risks" },
  pillars: { sv: "pelare", en: "pillars" },
  themes: { sv: "teman", en: "themes" },
  formats: { sv: "format", en: "formats" },
  blocks: { sv: "byggblock", en: "creative blocks" },
  experiments: { sv: "experiment", en: "experiments" },
  checklists: { sv: "checklistor", en: "checklists" },
  publishing: { sv: "rader i publiceringsloggen", en: "rows of the publishing log" },
  posts: { sv: "inlägg", en: "posts" },
  postResults: { sv: "rader om inläggens utfall", en: "rows of post results" },
  trustReviews: { sv: "förtroendegenomgångar", en: "trust reviews" },
  weeks: { sv: "veckolistor", en: "weekly lists" },
};

/** A status before a plural noun: `14 aktiva regler`. */
export const pluralStatuses: Readonly<Record<string, Bilingual>> = {
  active: { sv: "aktiva", en: "active" },
  approved: { sv: "godkända", en: "approved" },
  published: { sv: "publicerade", en: "published" },
  open: { sv: "öppna", en: "open" },
  concluded: { sv: "avslutade", en: "concluded" },
  running: { sv: "pågående", en: "running" },
  stopped: { sv: "stoppade", en: "stopped" },
  restricted: { sv: "begränsade", en: "restricted" },
};

/** Words around what was found. */
export const proofWords = {
  ofAtLeast: { sv: "av minst", en: "of at least" },
  of: { sv: "av", en: "of" },
  missing: { sv: "saknas", en: "missing" },
  noRecord: { sv: "finns inte än", en: "is not there yet" },
  baselines: { sv: "nyckeltal har utgångsvärde", en: "KPIs have a baseline" },
  weeks: { sv: "veckor", en: "weeks" },
  drill: { sv: "Senaste övningen", en: "The latest drill" },
  minutes: { sv: "minuter till första besked, högst", en: "minutes to the holding statement, at most" },
  noDrill: { sv: "ingen övning med ett första besked", en: "no drill with a holding statement" },
  target: { sv: "mål", en: "target" },
  by: { sv: "klart senast", en: "done by" },
  done: { sv: "Klart", en: "Done" },
  notDone: { sv: "Inte klart", en: "Not done" },
  late: { sv: "Försenat", en: "Late" },
  unknown: { sv: "Kan inte bedömas", en: "Cannot be judged" },
} as const;
