import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { recordKey } from "../../catalogue/record-key.ts";

/** The reviews of each record, newest first, by `type/id`. */
export type ReviewLog = ReadonlyMap<string, readonly Entry<"reviews">[]>;

/** Every review, the newest first; those of one day by their ids, the last of them first. */
export function newestReviews({ reviews }: Catalogue): Entry<"reviews">[] {
  return Array.from(reviews.values()).sort((a, b) => {
    if (a.data.at !== b.data.at) return a.data.at < b.data.at ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  });
}

/** The review log by record. */
export function reviewLog(catalogue: Catalogue): ReviewLog {
  return Map.groupBy(newestReviews(catalogue), ({ data }) => recordKey(data.record));
}
