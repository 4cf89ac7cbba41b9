/** Pages to each side of the one that is shown. */
const beside = 1;

/**
 * The pages that a page leads to by number: the first, the last, itself and its neighbours.
 *
 * @param current From 1.
 * @param last How many there are.
 * @returns In order; `undefined` stands for a gap of two pages or more.
 */
export function pageNumbers(current: number, last: number): (number | undefined)[] {
  const shown = Array.from({ length: last }, (_, i) => i + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= beside,
  );
  return shown.flatMap((page, i) => {
    const skipped = page - (shown[i - 1] ?? 0) - 1;
    // A gap takes as much room as the one page that it would hide.
    return skipped === 0 ? [page] : [skipped === 1 ? page - 1 : undefined, page];
  });
}
