import type { Proof } from "../content-types/proof.ts";
import {
  isClosed,
  lastClosedPeriod,
  parsePeriod,
  periodAt,
  periodContaining,
  type Period,
} from "../lib/period.ts";
import type { Fields, Recorded } from "./records-of.ts";

/** The week that a record or a row is about: the one it names, or the one that its day falls in. */
export function weekOf({ week, published, date }: Fields): Period | undefined {
  if (typeof week === "string") return parsePeriod(week, "weekly");
  const day = published ?? date;
  return typeof day === "string" ? periodContaining(day, "weekly") : undefined;
}

/** Every week from one to another, both included; none when the second comes first. */
export function weeksBetween(from: Period, to: Period): Period[] {
  return Array.from({ length: Math.max(to.index - from.index + 1, 0) }, (_, i) =>
    periodAt(from.index + i, "weekly"),
  );
}

/**
 * In how many of the weeks asked for there is a record. Weeks that have not closed count as missing only at the end:
 * until the last one has closed it is not done, however regular it has been.
 */
export function weeksWith(
  { from: first, to: last }: Extract<Proof, { check: "weekly" }>,
  records: readonly Recorded[],
  asOf: string,
): { found: number; wanted: number; missing: readonly string[]; by?: string | undefined } {
  const from = parsePeriod(first, "weekly");
  const to = last === undefined ? lastClosedPeriod(asOf, "weekly") : parsePeriod(last, "weekly");
  if (!from || !to) return { found: 0, wanted: 1, missing: [] };
  const there = new Set(records.map(({ data }) => weekOf(data)?.index));
  const weeks = weeksBetween(from, to);
  const closed = weeks.filter((week) => isClosed(week, asOf));
  return {
    found: closed.filter(({ index }) => there.has(index)).length,
    // A run that has not begun is no run.
    wanted: Math.max(weeks.length, 1),
    missing: closed.filter(({ index }) => !there.has(index)).map(({ text }) => text),
    by: to.end,
  };
}
