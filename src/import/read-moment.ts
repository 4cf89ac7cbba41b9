import { timeZone } from "./counting-rule.ts";

/** A moment, or why the cell is none. */
export type MomentCell = { readonly moment: Temporal.ZonedDateTime } | { readonly problem: string };

const local = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * Reads an ISO time: with its zone (`2026-11-09T08:12:00Z`, `+01:00`), or as clocks in Sweden show it
 * (`2026-11-09 08:12`). In the hour that autumn's clocks show twice, a time without zone is the first of the two.
 *
 * @param cell Trimmed. A problem never quotes it: a column that was mixed up may hold anything.
 */
export function readMoment(cell: string): MomentCell {
  try {
    if (zoned.test(cell)) return { moment: Temporal.Instant.from(cell).toZonedDateTimeISO(timeZone) };
    if (!local.test(cell)) return { problem: "is not a time as 2026-11-09 08:12 or 2026-11-09T08:12:00Z" };

    const shown = Temporal.PlainDateTime.from(cell, { overflow: "reject" });
    const moment = shown.toZonedDateTime(timeZone, { disambiguation: "compatible" });
    // A time within the hour that spring skips comes back as another.
    if (!moment.toPlainDateTime().equals(shown)) {
      return { problem: "is within the hour that is skipped when clocks are put forward" };
    }
    return { moment };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: "is a time that no calendar or clock has" };
  }
}
