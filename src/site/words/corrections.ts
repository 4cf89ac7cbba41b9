/** Words of the internal list of corrections. */
export const correctionWords = {
  title: { sv: "Rättelser", en: "Corrections" },
  lead: {
    sv: "Det vi har sagt som var fel, och varför det blev så. De publika står också på den publika webbplatsen.",
    en: "What we said that was wrong, and how it came about. The public ones stand on the public site too.",
  },
  register: { sv: "Det vi har rättat, och orsaken.", en: "What we have put right, and the cause." },
  public: { sv: "publik", en: "public" },
  internal: { sv: "bara intern", en: "internal only" },
  cause: { sv: "Orsak", en: "Cause" },
} as const;
