import type { Cause } from "../decisions/decision-changes.ts";
import type { LimitName } from "../limits/limit-change.ts";
import type { VerdictName } from "../verdict-changes.ts";

/** Words of the report on a change, each in both languages side by side. */
const words = {
  title: { sv: "Vad ändringsförslaget ändrar", en: "What the change changes" },
  nothing: {
    sv: "Inga beslut, bedömningar, gränser eller svarstexter ändras.",
    en: "No decisions, verdicts, limits or reply texts change.",
  },
  refusedTitle: { sv: "Det här måste rättas först", en: "To be put right first" },
  warningsTitle: { sv: "Att se över", en: "Worth a look" },
  unreadableTitle: { sv: "Kan inte läsas", en: "Cannot be read" },
  unreadableLead: {
    sv: "Det som går att jämföra är jämfört. Resten syns inte här.",
    en: "What can be compared has been compared. The rest does not show here.",
  },
  beforeSide: { sv: "före ändringen", en: "before the change" },
  afterSide: { sv: "efter ändringen", en: "after the change" },
  decisionsTitle: { sv: "Beslut som ändras", en: "Decisions that change" },
  whole: { sv: "Hela beslutet", en: "The decision as a whole" },
  byLimitTitle: {
    sv: "Beslut som försvinner för att en gräns har flyttats",
    en: "Decisions that go because a limit has moved",
  },
  byLimitLead: {
    sv: "Det är inte siffrorna som gör det. Med gränserna som de var hade besluten gällt.",
    en: "The figures do not do this. With the limits as they were, these decisions would stand.",
  },
  comesByLimitTitle: {
    sv: "Beslut som tillkommer för att en gräns har flyttats",
    en: "Decisions that come because a limit has moved",
  },
  comesByLimitLead: {
    sv: "Det är inte siffrorna som gör det. Med gränserna som de var hade besluten inte fattats.",
    en: "The figures do not do this. With the limits as they were, these would not be decided.",
  },
  comes: { sv: "Tillkommer", en: "Comes" },
  goes: { sv: "Försvinner", en: "Goes" },
  rationale: { sv: "Skäl", en: "Reason" },
  noRationale: { sv: "Skäl saknas", en: "No reason is given" },
  waitingTitle: {
    sv: "Regler vars läge ändras, men inte beslutet",
    en: "Rules whose state changes, and no decision",
  },
  limitsTitle: { sv: "Gränser som lättas", en: "Limits that are loosened" },
  limitsLead: {
    sv: "Också när inget beslut ändras i dag: nästa gång kan det bli ett annat.",
    en: "Also when no decision changes today: the next one may be another.",
  },
  movedTitle: { sv: "Gränser som flyttas", en: "Limits that move" },
  movedLead: {
    sv: "Om de blir lättare eller svårare att hålla beror på siffrorna.",
    en: "Whether they are easier or harder to keep depends on the figures.",
  },
  verdictsTitle: { sv: "Bedömningar som ändras", en: "Verdicts that change" },
  rowsTitle: {
    sv: "Historik som skrivs om, läggs till eller tas bort",
    en: "History that is rewritten, added or deleted",
  },
  inserted: { sv: "tillagd i efterhand", en: "added afterwards" },
  deleted: { sv: "borttagen", en: "deleted" },
  note: { sv: "Förklaring", en: "Explanation" },
  noNote: { sv: "Förklaring saknas", en: "No explanation is given" },
  cancelledTitle: { sv: "Ändringar som tar ut varandra", en: "Changes that cancel out" },
  cancelledLead: {
    sv: "Var för sig hade de gett ett annat beslut. Tillsammans syns det inte.",
    en: "Each by itself would give another decision. Together it does not show.",
  },
  staysAs: { sv: "ligger kvar på", en: "stays at" },
  alone: { sv: "för sig ger", en: "alone gives" },
  newData: { sv: "Nya mätvärden", en: "New rows" },
  newDefinitions: { sv: "Ändrade definitioner", en: "Changed definitions" },
  repliesTitle: { sv: "Svarstexter före och efter", en: "Reply texts before and after" },
  before: { sv: "Före", en: "Before" },
  after: { sv: "Efter", en: "After" },
  newText: { sv: "ny", en: "new" },
  goneText: { sv: "borttagen", en: "removed" },
  holding: { sv: "första besked", en: "holding statement" },
  affectedTitle: { sv: "Det här vilar på det som ändras", en: "What rests on the change" },
  names: { sv: "Nämner", en: "Names" },
  via: { sv: "genom", en: "through" },
  voidedTitle: { sv: "Godkännanden som upphör att gälla", en: "Approvals that are void" },
  voidedLead: {
    sv: "Texten är en annan än den som godkändes. Den behöver godkännas igen.",
    en: "The text is another than the one that was approved. It needs to be approved again.",
  },
  translationsTitle: { sv: "Engelska som släpar efter", en: "English that lags behind" },
  drifted: { sv: "översättningen släpar efter", en: "the translation has drifted" },
  missing: { sv: "engelska saknas", en: "English is missing" },
  wholeText: { sv: "hela texten", en: "the whole text" },
  dueTitle: { sv: "Dags för översyn", en: "Reviews that become due" },
  dueLead: {
    sv: "De vilar på det som ändras, men är varken ändrade eller genomlästa här.",
    en: "They rest on what changes, and are neither changed nor read through here.",
  },
  because: { sv: "för att det här ändras:", en: "because this changes:" },
  recordsTitle: { sv: "Allt som ändras", en: "Everything that changes" },
  added: { sv: "nytt", en: "new" },
  removed: { sv: "borttaget", en: "removed" },
  changed: { sv: "ändrat", en: "changed" },
  reason: { sv: "Orsak", en: "Cause" },
  why: { sv: "Varför", en: "Why" },
  wasBecause: { sv: "Varför förut", en: "Why before" },
  limit: { sv: "Gräns", en: "Limit" },
  follows: { sv: "Det följer", en: "What follows" },
  noLonger: { sv: "Gäller inte längre", en: "No longer applies" },
  notInForce: { sv: "gäller inte", en: "not in force" },
  judged: { sv: "Bedömt den", en: "Judged as of" },
  leftOut: { sv: "Utelämnat för längdens skull", en: "Left out because of the length" },
  allInJson: { sv: "Allt finns med --format json.", en: "Everything is there with --format json." },
  none: { sv: "inget", en: "none" },
} as const;

export type DiffWords = Readonly<Record<keyof typeof words, string>>;

const inOne = (language: "sv" | "en"): DiffWords =>
  Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[language]])) as DiffWords;

export const diffWords: Readonly<Record<"sv" | "en", DiffWords>> = { sv: inOne("sv"), en: inOne("en") };

type Both = Readonly<Record<"sv" | "en", string>>;

export const causeWords: Readonly<Record<Cause, Both>> = {
  data: { sv: "data (nya eller ändrade mätvärden)", en: "data (new or changed rows)" },
  definition: {
    sv: "definition (en regel, ett mål eller en händelse)",
    en: "definition (a rule, a target or an event)",
  },
  either: {
    sv: "både data och definition; var för sig räcker de",
    en: "both data and definition; each alone is enough",
  },
  together: {
    sv: "data och definition tillsammans; ingetdera räcker ensamt",
    en: "data and definition together; neither alone is enough",
  },
};

export const limitWords: Readonly<Record<LimitName, Both>> = {
  target: { sv: "målet", en: "the target" },
  min_points: { sv: "antalet mätvärden som krävs", en: "the number of values needed" },
  bounds: { sv: "möjliga värden", en: "possible values" },
  better: { sv: "vad som är bra", en: "what is better" },
  cadence: { sv: "hur ofta det mäts", en: "how often it is measured" },
  baseline: { sv: "utgångsvärdet", en: "the baseline" },
  kpi: { sv: "nyckeltalet tas bort", en: "the KPI is removed" },
  decision: { sv: "beslutet", en: "the decision" },
  when: { sv: "villkoret", en: "the condition" },
  guardrails: { sv: "skyddsmått", en: "guardrails" },
  for: { sv: "perioder i rad som krävs", en: "periods in a row needed" },
  keep: { sv: "perioder som beslutet ligger kvar", en: "periods that the decision stays" },
  verdict: { sv: "bedömningen", en: "the verdict" },
  conditions: { sv: "villkoren", en: "the conditions" },
  approval: { sv: "godkännandet som krävs", en: "the approval needed" },
  label: { sv: "märkningen", en: "the label" },
  unless: { sv: "undantagen", en: "the exceptions" },
  coverage: { sv: "vad regeln omfattar", en: "what the rule covers" },
  status: { sv: "statusen", en: "the status" },
  event: { sv: "händelse", en: "event" },
  programme: { sv: "programmets dagar", en: "the days of the programme" },
  as_of: { sv: "dagen som sidorna räknas för", en: "the day that the pages are calculated for" },
};

export const verdictWords: Readonly<Record<VerdictName, Both>> = {
  freshness: { sv: "Data", en: "Data" },
  variation: { sv: "Variation", en: "Variation" },
  trend: { sv: "Trend", en: "Trend" },
  course: { sv: "Kurs mot målet", en: "Course to the target" },
  assurance: { sv: "Måluppfyllelse", en: "Meeting the target" },
};

export const conductWords: Readonly<Record<string, Both>> = {
  allowed: { sv: "Tillåtet", en: "Allowed" },
  conditional: { sv: "Villkorat", en: "Conditional" },
  not_allowed: { sv: "Inte tillåtet", en: "Not allowed" },
  active: { sv: "i bruk", en: "active" },
  draft: { sv: "utkast", en: "draft" },
  retired: { sv: "arkiverad", en: "retired" },
  higher: { sv: "högre", en: "higher" },
  lower: { sv: "lägre", en: "lower" },
  neutral: { sv: "varken eller", en: "neither" },
  daily: { sv: "varje dag", en: "daily" },
  "twice-weekly": { sv: "två gånger i veckan", en: "twice a week" },
  weekly: { sv: "varje vecka", en: "weekly" },
  monthly: { sv: "varje månad", en: "monthly" },
  step: { sv: "ny nivå", en: "new level" },
  definition_change: { sv: "ny definition", en: "new definition" },
  incident: { sv: "incident", en: "incident" },
};

/** How fresh a KPI's latest value is. Missing data is a state of its own. */
export const freshnessWords: Readonly<Record<string, Both>> = {
  current: { sv: "● Aktuella data", en: "● Current data" },
  unknown: { sv: "○ Värdet saknas", en: "○ The value is missing" },
  stale: { sv: "◷ Inaktuella data", en: "◷ Stale data" },
  empty: { sv: "○ Inga mätvärden", en: "○ No values" },
};
