import { isClosed, nextPeriod, type Period } from "../lib/period.ts";

/**
 * The weeks that a weekly habit has skipped: from its first week to the latest that has closed.
 *
 * @param weeks The weeks that have something, in any order.
 * @returns Each hole with the week after it that has something; undefined when nothing has come since.
 */
export function skippedWeeks(
  weeks: readonly Period[],
  asOf: string,
): { readonly week: Period; readonly next: Period | undefined }[] {
  const inOrder = weeks.toSorted((a, b) => a.index - b.index);
  return inOrder.flatMap((week, i) => {
    const next = inOrder[i + 1];
    const missing: Period[] = [];
    for (let at = nextPeriod(week); next ? at.index < next.index : isClosed(at, asOf); at = nextPeriod(at))
      missing.push(at);
    return missing.map((one) => ({ week: one, next }));
  });
}
