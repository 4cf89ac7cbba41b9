import type { Period } from "../../lib/period.ts";
import { locales } from "../../lib/number-text.ts";
import type { Context } from "../context.ts";

/** Days from one to another as people say them: `16–22 november 2026`. */
export function dayRange({ language }: Context, { start, end }: Pick<Period, "start" | "end">): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  const range = format.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
  // British English sets the dash between figures without spaces; its locale data does not.
  return range.replace(/(\d)\s–\s(\d)/u, "$1–$2");
}
