import { kept } from "./kept.ts";
import type { TextLanguage } from "./texts-of.ts";

/** What decides how a KPI's value is written. */
export interface ValueStyle {
  readonly unit: "percent" | "count" | "hours" | "SEK" | "score" | "ratio";
  /** Decimals. */
  readonly precision: number;
  /** Show a plus sign. */
  readonly signed?: boolean | undefined;
}

/** The form of each language's numbers and days. */
export const locales = { sv: "sv-SE", en: "en-GB" } as const;

const hardSpace = "\u00A0";

/** A number in the language's own form: `1 234,5` or `1,234.5`, with a real minus. */
export function number(value: number, language: TextLanguage, precision = 0, signed = false): string {
  const text = formats(`${language} ${precision} ${signed}`).format(value);
  return text.replace("-", "\u2212");
}

/** By language, decimals and whether a plus is shown. Making one takes longer than a thousand numbers. */
const formats = kept((style: string) => {
  const [language, precision, signed] = style.split(" ");
  return new Intl.NumberFormat(locales[language === "en" ? "en" : "sv"], {
    minimumFractionDigits: Number(precision),
    maximumFractionDigits: Number(precision),
    signDisplay: signed === "true" ? "exceptZero" : "negative",
  });
});

/** A KPI's value with its unit: `0,9 %` and `500 kr`, or `0.9%` and `SEK 500`. */
export function value(amount: number, style: ValueStyle, language: TextLanguage): string {
  const figure = number(amount, language, style.precision, style.signed);
  switch (style.unit) {
    case "percent":
      return language === "sv" ? `${figure}${hardSpace}%` : `${figure}%`;
    case "SEK":
      return language === "sv" ? `${figure}${hardSpace}kr` : `SEK${hardSpace}${figure}`;
    case "hours":
      return `${figure}${hardSpace}h`;
    default:
      return figure;
  }
}

/** A style with every decimal that was written, so that no two figures look equal that are not. */
export const exactly = (amount: number, style: ValueStyle): ValueStyle => ({
  ...style,
  precision: Math.max(style.precision, String(amount).split(".")[1]?.length ?? 0),
});
