/**
 * Brings a part of a page up to the reader's own day: removes what held until a day that is over (`data-until`) and
 * shows what holds after it (`data-after`). Leaves alone what the content has pinned to a day of its own.
 */
export function showForToday(root: ParentNode): void {
  // The Swedish way to write a date is the ISO way; the place is the one that the build goes by.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format();
  const dated = ":is([data-until], [data-after]):not([data-as-of-pinned])";
  for (const element of root.querySelectorAll<HTMLElement>(dated)) {
    const { until, after } = element.dataset;
    if (until !== undefined && until < today) element.remove();
    if (after !== undefined && after < today) element.hidden = false;
  }
}
