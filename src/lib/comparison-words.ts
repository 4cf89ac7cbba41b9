/** A comparison in words: `under 12 h` leaves no doubt about the number itself, as `< 12 h` may. */
export const comparisonWords = {
  "<": { sv: "under", en: "under" },
  "<=": { sv: "högst", en: "at most" },
  ">": { sv: "över", en: "over" },
  ">=": { sv: "minst", en: "at least" },
} as const;
