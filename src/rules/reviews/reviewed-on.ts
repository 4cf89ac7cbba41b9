import type { Entry } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import type { ReviewLog } from "./review-log.ts";

/** The field that says when a record was last read through; a claim has been read when it was last said to hold. */
export function reviewField(entry: Entry): "last_reviewed_on" | "date" | undefined {
  if ("last_reviewed_on" in entry.data) return "last_reviewed_on";
  return entry.type === "claims" ? "date" : undefined;
}

/**
 * The day on which a record was last read through: what it says itself, or the log where that is later.
 *
 * @returns ISO date; nothing for a record that is not read through on a schedule.
 */
export function reviewedOn(entry: Entry, log: ReviewLog): string | undefined {
  const field = reviewField(entry);
  if (field === undefined) return undefined;
  const own = String((entry.data as Record<string, unknown>)[field]);
  const logged = log.get(recordKey(entry))?.[0]?.data.at ?? own;
  return logged > own ? logged : own;
}
