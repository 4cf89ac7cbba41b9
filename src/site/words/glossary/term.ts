import type { Bilingual } from "../../language.ts";

/** A word of the portal in both languages, with what it means here. */
export interface Term {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
}

/** A word, and what it means, in Swedish and in English. */
export const term = (sv: string, en: string, inSwedish: string, inEnglish: string): Term => ({
  term: { sv, en },
  meaning: { sv: inSwedish, en: inEnglish },
});
