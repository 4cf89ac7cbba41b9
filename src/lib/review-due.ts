/** How often a text is read through, as records say it. */
export type ReviewInterval = "1 month" | "3 months" | "6 months" | "12 months";

/**
 * The day by which a text is to be read through again.
 *
 * @param lastReviewedOn ISO date.
 * @returns ISO date; the last day of the month where the month is shorter.
 */
export function reviewDue(lastReviewedOn: string, interval: ReviewInterval): string {
  return Temporal.PlainDate.from(lastReviewedOn)
    .add({ months: Number.parseInt(interval, 10) })
    .toString();
}
