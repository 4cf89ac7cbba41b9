import type { DataOf } from "../../content-types/index.ts";
import { reviewDue } from "../../lib/review-due.ts";

/** When a vendor's terms are next to be read through. */
export interface VendorReview {
  readonly id: string;
  /** ISO date. */
  readonly due: string;
  /** `overdue`: the day is past. `soon`: it comes within the days that are looked ahead. */
  readonly state: "overdue" | "soon" | "later";
}

interface ReviewedVendor {
  readonly id: string;
  readonly data: Pick<DataOf<"vendors">, "last_reviewed_on" | "review_in">;
}

/**
 * Every vendor's next quarterly review, the soonest first; of one day by id.
 *
 * @param asOf  ISO date. A review due on this day is not overdue yet.
 * @param ahead How many days ahead count as soon.
 */
export function vendorReviews(vendors: Iterable<ReviewedVendor>, asOf: string, ahead = 30): VendorReview[] {
  const horizon = Temporal.PlainDate.from(asOf).add({ days: ahead }).toString();
  return Array.from(vendors, ({ id, data }) => {
    const due = reviewDue(data.last_reviewed_on, data.review_in);
    return { id, due, state: due < asOf ? "overdue" : due <= horizon ? "soon" : "later" } as const;
  }).sort((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1));
}
