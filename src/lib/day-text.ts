import { kept } from "./kept.ts";
import { locales } from "./number-text.ts";
import type { TextLanguage } from "./texts-of.ts";

/** A day in running text: `22 november 2026`. Tables and receipts show `2026-11-22` as it stands. */
export function day(date: string, language: TextLanguage): string {
  return formats(language).format(new Date(`${date}T00:00:00Z`));
}

const formats = kept(
  (language: TextLanguage) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }),
);
