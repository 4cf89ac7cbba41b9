import { languages, languagesOf, type Language } from "../content-types/languages.ts";

export { languages, languagesOf, type Language };

/** A text in both languages, as records hold it. English may be missing. */
export interface Bilingual {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** A text as it is shown: `lang` is set when it is not in the page's own language. */
export interface Shown {
  readonly text: string;
  readonly lang?: Language;
}

/** The text in the page's language; Swedish, marked as such, where English is missing. */
export function shown(text: Bilingual, language: Language): Shown {
  if (language === "sv") return { text: text.sv };
  return text.en === undefined ? { text: text.sv, lang: "sv" } : { text: text.en };
}

/** Only the words, for places that cannot mark a language, such as a page's title. */
export const inLanguage = (text: Bilingual, language: Language): string => shown(text, language).text;

/** An address on the site in a language: Swedish at the root, English below `/en/`. */
export const path = (language: Language, address: string): string =>
  language === "sv" ? address : `/en${address}`;

/** The portal's language beside a page's own; undefined in a portal of one. */
export const otherLanguage = (
  portal: Parameters<typeof languagesOf>[0],
  language: Language,
): Language | undefined => languagesOf(portal).find((one) => one !== language);

/** The portal's languages, a page's own first. */
export const ownFirst = (
  portal: Parameters<typeof languagesOf>[0],
  language: Language,
): readonly Language[] => [language, ...languagesOf(portal).filter((one) => one !== language)];

/** The value of Astro's `[...lang]` parameter. */
export const langParam = (language: Language): string | undefined =>
  language === "sv" ? undefined : language;
