import type { Entry } from "../../catalogue/catalogue.ts";
import { parsePeriod } from "../../lib/period.ts";
import type { Bilingual } from "../language.ts";

/** The name of a record that is one of each week’s; undefined for all others. */
export function weekTitle(entry: Entry): Bilingual | undefined {
  const { type, data } = entry;
  if (type !== "weeks" && type !== "trustReviews") return undefined;
  const week = parsePeriod((data as { week: string }).week, "weekly");
  if (!week) return undefined;
  const n = Number(week.text.slice(-2));
  return type === "weeks"
    ? { sv: `Att göra vecka ${n}`, en: `To do in week ${n}` }
    : { sv: `Förtroendegenomgång, vecka ${n}`, en: `Trust review, week ${n}` };
}
