import { approvalWords } from "./approvals.ts";

/** Words of the page and the command that answer what applied on a day. */
export const auditWords = {
  title: { sv: "Vad gällde då?", en: "What applied then?" },
  lead: {
    sv: "Välj en dag. Svaret kommer ur ändringshistoriken: vad som var i kraft, vem som hade godkänt det och vad siffrorna gav för beslut.",
    en: "Choose a day. The answer comes from the change history: what was in force, who had approved it and what the figures decided.",
  },
  register: {
    sv: "Vad som var i kraft en viss dag, vem som hade godkänt det och vad som beslutades.",
    en: "What was in force on a given day, who had approved it and what was decided.",
  },
  day: { sv: "Dag", en: "Day" },
  show: { sv: "Visa dagen", en: "Show the day" },
  failed: {
    sv: "Historiken kunde inte hämtas. Ladda om sidan och försök igen.",
    en: "The history could not be fetched. Reload the page and try again.",
  },
  answer: { sv: "Det här gällde", en: "What applied on" },
  whatOn: { sv: "Vad gällde", en: "What applied on" },
  inForce: { sv: "I kraft", en: "In force" },
  what: { sv: "Vad", en: "What" },
  howMany: { sv: "Antal", en: "Number" },
  restsOn: { sv: "Beslutet vilar på", en: "The decision rests on" },
  decision: { sv: "Beslut", en: "Decision" },
  rule: { sv: "Beslutsregel", en: "Decision rule" },
  version: { sv: "version", en: "version" },
  since: { sv: "sedan", en: "since" },
  changeIn: { sv: "ändring", en: "change" },
  approvedBy: { sv: "godkänd av", en: "approved by" },
  nobody: { sv: "ingen godkännare angiven", en: "no approver named" },
  signed: approvalWords.signed,
  registered: approvalWords.registered,
  claimed: approvalWords.claimed,
  notCalculated: { sv: "Kan inte beräknas", en: "Cannot be calculated" },
  notCalculatedWhy: {
    sv: "Något av den dagens nyckeltal eller beslutsregler kan inte läsas som det stod:",
    en: "Some of the KPIs or decision rules of that day cannot be read as they stood:",
  },
  noRules: {
    sv: "Det fanns ingen beslutsregel den dagen.",
    en: "There was no decision rule that day.",
  },
  noDecision: {
    sv: "Så gamla beslut räknas inte ut på sidan. Använd kommandot npm run audit.",
    en: "Decisions this old are not calculated on the page. Use the command npm run audit.",
  },
  nothing: { sv: "Inget var i kraft den dagen.", en: "Nothing was in force that day." },
  beforeFirst: {
    sv: "Inget fanns i historiken den dagen. Den första ändringen kom in",
    en: "Nothing was in the history that day. The first change came in on",
  },
  cut: {
    sv: "Så långt tillbaka går det inte att veta: kopian av historiken är avkortad och börjar",
    en: "That far back cannot be known: this copy of the history has been cut and begins on",
  },
  future: {
    sv: "Den dagen går det inte att veta något om än. Historiken är läst till och med",
    en: "Nothing can be known of that day yet. The history has been read through",
  },
  noHistory: {
    sv: "Det finns ingen ändringshistorik att läsa: innehållet ligger inte i ett Git-arkiv med ändringar.",
    en: "There is no change history to read: the content does not lie in a Git repository with changes.",
  },
  notOver: {
    sv: "Dagen är inte slut. Svaret kan ändras.",
    en: "The day is not over. The answer may change.",
  },
  notYet: {
    sv: "Den dagen har inte varit än, så inget går att veta om den.",
    en: "That day has not come, so nothing can be known of it.",
  },
  readFrom: { sv: "Läst ur historiken till och med", en: "Read from the history up to" },
  through: { sv: "Senaste ändring som räknas:", en: "The last change that counts:" },
  noRecord: {
    sv: "fanns inte i innehållet den dagen.",
    en: "was not in the content that day.",
  },
  appliesFrom: { sv: "gäller från och med", en: "applies from" },
  appliesTo: { sv: "gäller till och med", en: "applies through" },
  daysTitle: { sv: "Dagar då något ändrades", en: "Days on which something changed" },
  changed: { sv: "Det som ändrades", en: "What changed" },
  records: { sv: "poster", en: "records" },
  record: { sv: "post", en: "record" },
  earlierDays: { sv: "tidigare dagar", en: "earlier days" },
  how: {
    sv: "En dag gäller det som hade förts in när dagen var slut, svensk tid. Beslutet är räknat i dag, med dagens beräkning, på dåtidens siffror och regler.",
    en: "What applied on a day is what had been merged when it ended, Swedish time. The decision is calculated today, by today’s method, from that day’s figures and rules.",
  },
} as const;

/** How a record stood that was not gone by. */
export const standingWords = {
  in_force: { sv: "i kraft", en: "in force" },
  not_yet: { sv: "hade inte börjat gälla", en: "did not apply yet" },
  expired: { sv: "hade gått ut", en: "had expired" },
  status: { sv: "inte i kraft", en: "not in force" },
  grounds: {
    sv: "fick inte användas: något som den vilar på gällde inte",
    en: "not to be used: something that it rests on was out of force",
  },
  unreadable: { sv: "kunde inte läsas", en: "could not be read" },
} as const;
