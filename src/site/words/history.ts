import { approvalWords } from "./approvals.ts";

/** Words of the pages that show a record's versions. */
export const historyWords = {
  title: { sv: "Ändringar", en: "Changes" },
  lead: {
    sv: "Varje ändring som har förts in, den senaste först.",
    en: "Every change that has been merged, the latest first.",
  },
  empty: {
    sv: "Det finns inga versioner att visa: posten är inte införd än, eller så finns ingen ändringshistorik här.",
    en: "There are no versions to show: the record has not been merged yet, or there is no change history here.",
  },
  cut: {
    sv: "Kopian av historiken är avkortad. Äldre versioner finns, men inte här.",
    en: "This copy of the history has been cut. There are older versions, but not here.",
  },
  uncommitted: {
    sv: "Filen har ändringar som inte är införda än. De visas inte här.",
    en: "The file has changes that have not been merged yet. They are not shown here.",
  },
  version: { sv: "Version", en: "Version" },
  who: { sv: "Skriven av", en: "Written by" },
  approved: { sv: "Godkänd av", en: "Approved by" },
  why: { sv: "Varför", en: "Why" },
  commit: { sv: "Ändring", en: "Change" },
  claimed: approvalWords.claimed,
  signed: approvalWords.signed,
  registered: approvalWords.registered,
  first: { sv: "Den första versionen.", en: "The first version." },
  deleted: { sv: "Posten togs bort.", en: "The record was deleted." },
  nothingSeen: {
    sv: "Inget som syns ändrades: bara mellanrum, ordning eller uppgifter om version och godkännande.",
    en: "Nothing that shows was changed: only spacing, order or details of version and approval.",
  },
  unreadable: {
    sv: "Filen kan inte läsas som den stod då, så texten visas rad för rad.",
    en: "The file cannot be read as it stood, so its text is shown line by line.",
  },
  removed: { sv: "borttaget", en: "removed" },
  added: { sv: "tillagt", en: "added" },
  row: { sv: "Rad", en: "Row" },
  paragraph: { sv: "Stycke", en: "Paragraph" },
  swedishText: { sv: "Den svenska texten", en: "The Swedish text" },
  englishText: { sv: "Den engelska texten", en: "The English text" },
  more: { sv: "ändringar till i samma version", en: "more changes in the same version" },
  older: { sv: "äldre versioner visas inte här", en: "older versions are not shown here" },
} as const;
