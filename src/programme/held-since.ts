import { parsePeriod } from "../lib/period.ts";
import type { Fields } from "./records-of.ts";

/**
 * The day by which a record first was what it is, as far as it tells: when it was approved, published, decided or
 * written. One that has been changed since tells only what its list of earlier versions says.
 *
 * @returns ISO date; undefined when the record tells no day.
 */
export function heldSince(fields: Fields): string | undefined {
  const { version, approvals, published, status_date: decided, date, week } = fields;
  if (typeof version === "number" && version > 1) return firstOf(fields["history"]);
  const approved = Array.isArray(approvals) ? approvals.map(({ at }: { at: string }) => at) : [];
  const day = approved.toSorted().at(-1) ?? published ?? decided ?? date;
  if (typeof day === "string") return day;
  return typeof week === "string" ? parsePeriod(week, "weekly")?.end : undefined;
}

/** The day of the earliest version that a list of versions tells of. */
function firstOf(history: unknown): string | undefined {
  return Array.isArray(history) ? history.map(({ date }: { date: string }) => date).toSorted()[0] : undefined;
}

/** The day by which there were so many: the latest of the first `n` days. Undefined unless `n` records tell theirs. */
export function reachedOn(days: readonly (string | undefined)[], n: number): string | undefined {
  const told = days.filter((day) => day !== undefined).toSorted();
  return n < 1 ? undefined : told[n - 1];
}
