import type { Context } from "../context.ts";
import type { ReportAside } from "../report-view.ts";
import type { ReportWeek } from "../report-week.ts";
import { trustReviewSummary } from "./trust-review-summary.ts";
import { trustReviewWords as texts } from "../words/trust-reviews.ts";

/** What the week's trust review found, on one line; nothing in a week without one. */
export function trustAside(context: Context, { week }: ReportWeek): ReportAside[] {
  const review = Array.from(context.portal.catalogue.trustReviews.values()).find(
    ({ data }) => data.week === week.text,
  );
  if (!review) return [];
  return [
    { id: "trust-review", label: context.say(texts.one), text: `${trustReviewSummary(context, review)}.` },
  ];
}
