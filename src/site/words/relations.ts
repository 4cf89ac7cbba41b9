/** Words about what rests on what, and what that does when something gives way. */
export const relationWords = {
  restsOn: { sv: "Vilar på", en: "Rests on" },
  usedBy: { sv: "Används av", en: "Used by" },
  namedBy: { sv: "Nämns av", en: "Named by" },
  more: { sv: "till", en: "more" },
  records: { sv: "poster", en: "records" },
  record: { sv: "post", en: "record" },
  aChangeTouches: { sv: "En ändring rör", en: "A change touches" },
  suspendedNeuter: { sv: "Indraget", en: "Suspended" },
  notPermitted: {
    sv: "Det som regeln tillåter är inte tillåtet nu.",
    en: "What the rule allows is not allowed now.",
  },
  notGoneBy: { sv: "Gäller inte nu.", en: "Not in force now." },
  whichRestsOn: { sv: "som vilar på", en: "which rests on" },
} as const;

/** Why something is out of force, as the end of a sentence about it. None of them is inflected by its noun. */
export const causeWords = {
  retired: { sv: "som inte längre gäller", en: "which no longer applies" },
  blocked: { sv: "som inte får användas", en: "which may not be used" },
  suspended: { sv: "som tills vidare inte används", en: "which is suspended" },
  expired: { sv: "som har gått ut", en: "which has expired" },
  unsupported: { sv: "som saknar belägg", en: "which is unsupported" },
  not_approved: { sv: "som ingen har godkänt", en: "which nobody has approved" },
} as const;

/** What a record is called before its name, in running text. A type that is not here is called by its label. */
export const definiteWords = {
  policies: { sv: "policyn", en: "the policy" },
  rules: { sv: "regeln", en: "the rule" },
  tools: { sv: "AI-verktyget", en: "the AI tool" },
  declarations: { sv: "AI-deklarationen", en: "the AI usage declaration" },
  claims: { sv: "påståendet", en: "the claim" },
  templates: { sv: "svarsmallen", en: "the reply template" },
} as const;

/** Words of the page that shows what a change would touch. */
export const impactWords = {
  title: { sv: "Vad en ändring rör", en: "What a change would touch" },
  lead: {
    sv: "Det mest bärande först. Det som vilar på en post ska läsas igenom när den ändras, och slutar gälla när den gör det.",
    en: "What carries most comes first. What rests on a record is read through when it changes, and is out of force when it is.",
  },
  about: {
    sv: "Vad som vilar på vad, och vad som just nu är indraget för att något annat inte gäller.",
    en: "What rests on what, and what is suspended right now because something else has given way.",
  },
  out: { sv: "Indraget just nu", en: "Suspended right now" },
  nothingOut: {
    sv: "Inget är indraget för att något annat har slutat gälla.",
    en: "Nothing is suspended because something else has given way.",
  },
  direct: { sv: "direkt", en: "directly" },
  andMore: { sv: "till, som färre vilar på", en: "more, on which fewer rest" },
  empty: {
    sv: "Här visas vad som vilar på vad, när det finns regler, påståenden eller svar som nämner varandra.",
    en: "This shows what rests on what, once there are rules, claims or replies that name each other.",
  },
  asJson: { sv: "Allt detta som JSON", en: "All of this as JSON" },
} as const;
