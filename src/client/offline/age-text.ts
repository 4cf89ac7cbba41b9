import { locales } from "../../lib/number-text.ts";
import type { TextLanguage } from "../../lib/texts-of.ts";

/** A moment as people say it, in the device's own time: `22 november 2026 kl. 14.30`. */
export function momentText(moment: number, language: TextLanguage): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: "long" }).format(moment);
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: "short" }).format(moment);
  return language === "sv" ? `${day} kl. ${time.replace(":", ".")}` : `${day}, ${time}`;
}

const minute = 60_000;
const units = [
  ["day", 24 * 60 * minute],
  ["hour", 60 * minute],
  ["minute", minute],
] as const;

const justNow = { sv: "nyss", en: "just now" } as const;

/** How long ago a moment was, in whole days, hours or minutes: `för 2 timmar sedan`, `i går`. */
export function agoText(moment: number, now: number, language: TextLanguage): string {
  const form = new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" });
  const gone = Math.max(0, now - moment);
  const unit = units.find(([, length]) => gone >= length);
  return unit ? form.format(-Math.floor(gone / unit[1]), unit[0]) : justNow[language];
}
