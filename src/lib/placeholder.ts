const words = { sv: "ERSÄTT", en: "REPLACE" } as const;

/** Text that stands where an author has yet to write: in capitals, so that nobody takes it for the real thing. */
export const placeholder = (language: keyof typeof words, what: string): string =>
  `${words[language]} (${what})`;

/** Where a text has a placeholder. */
export const placeholderPattern = new RegExp(`\\b(?:${Object.values(words).join("|")}) \\(`, "g");
