import { kept } from "../lib/kept.ts";
import { locales, number } from "../lib/number-text.ts";
import type { Period } from "../lib/period.ts";
import type { Language } from "./language.ts";

export { day } from "../lib/day-text.ts";
export { number, value, type ValueStyle } from "../lib/number-text.ts";

const hardSpace = "\u00A0";

/** A period as people say it: `v. 46`, `oktober 2026`, or the day. */
export function period({ cadence, text, start }: Period, language: Language): string {
  if (cadence === "weekly") {
    const week = String(Number(text.slice(-2)));
    return language === "sv" ? `v.${hardSpace}${week}` : `week${hardSpace}${week}`;
  }
  if (cadence === "monthly") {
    return new Intl.DateTimeFormat(locales[language], {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(new Date(`${start}T00:00:00Z`));
  }
  return text;
}

/** A p value with two decimals, three when it is small, never zero: `p = 0,35`, `p < 0,001`. Kept on one line. */
export function pValue(p: number, language: Language): string {
  const [sign, shown] =
    p < 0.001 ? ["<", number(0.001, language, 3)] : ["=", number(p, language, p < 0.1 ? 3 : 2)];
  return ["p", sign, shown].join(hardSpace);
}

/** Sorts texts as the language does: å, ä and ö last in Swedish. */
export const compareIn = kept(
  (language: Language) => new Intl.Collator(locales[language], { numeric: true }).compare,
);
