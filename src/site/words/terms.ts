import type { DataOf } from "../../content-types/index.ts";
import type { Bilingual } from "../language.ts";

type Terms = DataOf<"terms">;
type Assessment = NonNullable<Terms["assessment"]>;
type Vendor = DataOf<"vendors">;

/** Words of the pages about vendors and their terms. */
export const termsWords = {
  fetched: { sv: "Hämtad", en: "Fetched" },
  published: { sv: "Publicerad", en: "Published" },
  applies: { sv: "Gäller från", en: "Applies from" },
  unknown: { sv: "okänt", en: "unknown" },
  holdsNow: { sv: "Gäller nu", en: "Holds now" },
  replaced: { sv: "Ersatt", en: "Superseded" },
  replacedBy: { sv: "Ersatt av", en: "Superseded by" },
  before: { sv: "Versionen före", en: "The version before" },
  whose: { sv: "Leverantör", en: "Vendor" },
  readAt: { sv: "Hämtad från", en: "Fetched from" },
  fingerprint: { sv: "Fingeravtryck", en: "Fingerprint" },
  termsReceipt: { sv: "Villkorsversionens kvitto", en: "The terms version’s receipt" },
  meaning: { sv: "Vad det betyder för oss", en: "What it means to us" },
  materiality: { sv: "Betydelse", en: "Materiality" },
  clock: { sv: "Klockan", en: "The clock" },
  affects: { sv: "Ska läsas igen", en: "To be read again" },
  touches: { sv: "Berör", en: "Touches" },
  readSince: { sv: "läst", en: "read" },
  notReadSince: { sv: "inte läst sedan dess", en: "not read since" },
  nothingAffected: { sv: "Inget av vårt berörs.", en: "Nothing of ours is touched." },
  actions: { sv: "Det som ska göras", en: "What is to be done" },
  doneOn: { sv: "gjort", en: "done" },
  dueOn: { sv: "senast", en: "by" },
  changes: { sv: "Vad som har ändrats", en: "What has changed" },
  wholeText: { sv: "Texten", en: "The text" },
  quote: { sv: "Det viktigaste, ord för ord", en: "What matters most, word for word" },
  assessed: { sv: "Bedömd", en: "Assessed" },
  policyUpdated: { sv: "Våra regler stämmer sedan", en: "Our rules have agreed since" },
  workingDays: { sv: "arbetsdagar", en: "working days" },
  workingDay: { sv: "arbetsdag", en: "working day" },
  goal: { sv: "målet är färre än fem", en: "the goal is fewer than five" },
  shortGoal: { sv: "mål: under 5", en: "goal: under 5" },
  lastDay: { sv: "sista dag i tid", en: "last day in time" },
  whyLate: { sv: "Varför det tog så lång tid", en: "Why it took so long" },
  inTime: { sv: "I tid", en: "In time" },
  tooLate: { sv: "För sent", en: "Too late" },
  agreedInTime: { sv: "Stämde i tid", en: "Agreed in time" },
  agreedLate: { sv: "Stämde för sent", en: "Agreed too late" },
  overdue: { sv: "Över tiden", en: "Overdue" },
  running: { sv: "Klockan går", en: "The clock is running" },
  notAssessed: { sv: "Inte bedömd", en: "Not assessed" },
  quarters: { sv: "Kvartal för kvartal", en: "Quarter by quarter" },
  quarter: { sv: "Kvartal", en: "Quarter" },
  changed: { sv: "Ändrade villkor", en: "Changed terms" },
  material: { sv: "Väsentliga", en: "Material" },
  open: { sv: "Pågår", en: "Running" },
  slowest: { sv: "Långsammast, arbetsdagar", en: "Slowest, working days" },
  deviations: { sv: "Avvikelser (mål 0)", en: "Deviations (goal 0)" },
  soFar: { sv: "hittills", en: "so far" },
  quartersNote: {
    sv: "Ändrade villkor räknas efter dagen då de hämtades, avvikelser efter månaden då de upptäcktes.",
    en: "Changed terms are counted by the day they were fetched, deviations by the month they were found.",
  },
  termsNow: { sv: "Villkor som gäller nu", en: "Terms that hold now" },
  earlierTerms: { sv: "Tidigare versioner", en: "Earlier versions" },
  noTerms: {
    sv: "Inga villkor är sparade än. Kör npm run terms:add.",
    en: "No terms are recorded yet. Run npm run terms:add.",
  },
  noTermsAtAll: {
    sv: "Här kommer varje version av leverantörernas villkor att stå. Den som läser villkoren sparar dem med npm run terms:add.",
    en: "Every version of the vendors’ terms will be listed here. Whoever reads the terms records them with npm run terms:add.",
  },
  noVendors: {
    sv: "Här kommer alla som vi köper verktyg och tjänster av att stå.",
    en: "Everyone we buy tools and services from will be listed here.",
  },
  scope: { sv: "Omfattning", en: "Scope" },
  levels: { sv: "Servicenivåer", en: "Service levels" },
  levelsNote: {
    sv: "Vad som är utlovat, och hur vi ser om det hålls.",
    en: "What has been promised, and how we see whether it is kept.",
  },
  promised: { sv: "Utlovat", en: "Promised" },
  level: { sv: "Nivå", en: "Level" },
  measured: { sv: "Så mäter vi", en: "How we measure" },
  shownBy: { sv: "Nyckeltal", en: "KPI" },
  risk: { sv: "Hur viktig den är", en: "How much depends on it" },
  criticality: { sv: "Om den försvann i morgon", en: "If it were gone tomorrow" },
  data: { sv: "Känsligaste data vi lämnar", en: "Most sensitive data we hand over" },
  subprocessors: { sv: "Underleverantörer", en: "Subprocessors" },
  exposure: { sv: "Regler som berör tjänsten", en: "Rules that touch the service" },
  issues: { sv: "Det som har hänt", en: "What has happened" },
  contract: { sv: "Avtal", en: "Contract" },
  from: { sv: "från", en: "from" },
  until: { sv: "till och med", en: "through" },
  untilFurther: { sv: "tills vidare", en: "until further notice" },
  notice: { sv: "uppsägningstid", en: "notice" },
  contact: { sv: "Kontakt hos oss", en: "Our contact" },
  reviewer: { sv: "Läser villkoren", en: "Reads the terms" },
  vendorReceipt: { sv: "Leverantörens kvitto", en: "The vendor’s receipt" },
  reviewsDue: { sv: "Kvartalsöversyn: försenad eller nära", en: "Quarterly review: overdue or near" },
  allVendors: { sv: "Alla leverantörer", en: "All vendors" },
  noneDue: { sv: "Ingen inom 30 dagar.", en: "None within 30 days." },
  byDay: { sv: "senast", en: "by" },
  removed: { sv: "Borttaget", en: "Removed" },
  added: { sv: "Tillagt", en: "Added" },
  unchanged: { sv: "stycken som inte har ändrats", en: "paragraphs that have not changed" },
  diffNote: {
    sv: "Understruket är tillagt, genomstruket är borttaget.",
    en: "Underlined is added, struck through is removed.",
  },
  inReport: { sv: "Villkor i veckan", en: "Terms this week" },
} as const satisfies Record<string, Bilingual>;

/** How a version came to be another than the one before. */
export const changeKinds: Readonly<Record<Terms["change_kind"], Bilingual>> = {
  first_record: { sv: "Första versionen vi har", en: "First version we have" },
  change: { sv: "Ändrad av leverantören", en: "Changed by the vendor" },
  technical: { sv: "Teknisk uppgradering", en: "Technical upgrade" },
};

/** How much a change means, as a mark and in a list. */
export const materialities: Readonly<Record<Assessment["materiality"], Bilingual>> = {
  none: { sv: "Ingen betydelse", en: "No effect on us" },
  minor: { sv: "Mindre ändring", en: "Minor change" },
  material: { sv: "Väsentlig ändring", en: "Material change" },
};

export const reviewStates: Readonly<Record<Vendor["review_status"], Bilingual>> = {
  not_started: { sv: "Inte läst", en: "Not read" },
  in_review: { sv: "Läses nu", en: "Being read" },
  reviewed: { sv: "Läst", en: "Read" },
  requires_follow_up: { sv: "Ska följas upp", en: "To be followed up" },
};

export const criticalities: Readonly<Record<Vendor["criticality"], Bilingual>> = {
  low: { sv: "arbetet går vidare", en: "work goes on" },
  medium: { sv: "arbetet går långsammare", en: "work slows down" },
  high: { sv: "arbetet stannar", en: "work stops" },
};
