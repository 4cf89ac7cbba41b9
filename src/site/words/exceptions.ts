/** Words of the exceptions from rules. */
export const exceptionWords = {
  title: { sv: "Undantag", en: "Exceptions" },
  lead: {
    sv: "Regler som någon får frångå en tid: varför, hur långt, till när och vad som görs i stället. Högst 90 dagar.",
    en: "Rules that somebody may depart from for a time: why, how far, until when and what is done instead. At most 90 days.",
  },
  about: {
    sv: "Vem som får frångå vilken regel, och till när.",
    en: "Who may depart from which rule, and until when.",
  },
  now: { sv: "Gäller nu", en: "In force now" },
  later: { sv: "Börjar senare", en: "Starting later" },
  drafts: { sv: "Utkast", en: "Drafts" },
  past: { sv: "Har upphört", en: "Have ended" },
  noneNow: {
    sv: "Inget undantag gäller. Alla regler följs som de står.",
    en: "No exception is in force. Every rule is followed as it stands.",
  },
  none: { sv: "Inga.", en: "None." },
  inForce: { sv: "Gäller", en: "In force" },
  planned: { sv: "Börjar", en: "Starts" },
  expired: { sv: "Har gått ut", en: "Expired" },
  ended: { sv: "Avslutat i förtid", en: "Ended early" },
  draft: { sv: "Utkast", en: "Draft" },
  from: { sv: "Från regel", en: "From rule" },
  period: { sv: "Tid", en: "Period" },
  days: { sv: "dagar", en: "days" },
  reason: { sv: "Varför", en: "Why" },
  measure: { sv: "Vad som görs i stället", en: "What is done instead" },
  receipt: { sv: "Undantagets kvitto", en: "The exception’s receipt" },
  note: { sv: "Undantag gäller till och med", en: "An exception holds through" },
  forWhat: { sv: "för", en: "for" },
  stillApplies: {
    sv: "För allt annat gäller regeln som den står.",
    en: "For everything else the rule applies as it stands.",
  },
  ofRule: { sv: "Undantag från regeln", en: "Exceptions from the rule" },
} as const;
