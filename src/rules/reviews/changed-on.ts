import type { Entry } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import type { ReviewLog } from "./review-log.ts";

/** The fields that date a record’s meaning; each type has some of them. */
interface Dated {
  readonly effective_date?: string;
  readonly status_date?: string;
  readonly date?: string;
  readonly approvals?: readonly { readonly at: string }[];
}

/**
 * The day on which a record last changed in meaning: when it took effect, or got its status. Where its text was
 * approved before that, the text has stood since then, and whoever has read it after the approval has read it all.
 *
 * @returns ISO date; nothing when the record does not tell.
 */
export function changedOn(entry: Entry, log: ReviewLog): string | undefined {
  // A version of a vendor’s terms never changes. What a new one means is judged, and the judgement names what it affects.
  if (entry.type === "terms") return undefined;
  const { effective_date, status_date, date, approvals = [] } = entry.data as Dated;
  const began = effective_date ?? status_date ?? date;
  const approved = approvals
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const changed = began !== undefined && approved !== undefined && approved < began ? approved : began;
  // A claim’s day moves each time that somebody looks it up again; found to hold, it says what it said before.
  const isConfirmed = log
    .get(recordKey(entry))
    ?.some(({ data }) => data.outcome === "confirmed" && data.at === changed);
  return entry.type === "claims" && isConfirmed ? undefined : changed;
}

/**
 * The latest day that a record’s own fields tell of its text: when it took effect or was approved.
 *
 * @returns ISO date; nothing when the record does not tell.
 */
export function lastDated({ data }: Entry): string | undefined {
  const { effective_date, status_date, date, approvals = [] } = data as Dated;
  return [effective_date, status_date, date, ...approvals.map(({ at }) => at)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
