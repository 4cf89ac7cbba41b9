/** Rows of a list under a heading of their own. */
export interface GroupOfRows<R = unknown> {
  readonly id: string;
  readonly rows: readonly R[];
}

/** A group, or what a page shows of it. */
export type Piece<G extends GroupOfRows> = G & {
  /** Set when its first rows stand on an earlier page. */
  readonly isContinued?: true;
};

/**
 * Cuts a list into pages of so many rows, in the order given: every page but the last is full. A group goes on to the
 * next page where it must; one without rows stands where it would begin.
 *
 * @param most Rows to a page, 1 or more.
 * @returns At least one page, which is the whole list when it fits.
 */
export function cutGroups<G extends GroupOfRows>(groups: readonly G[], most: number): Piece<G>[][] {
  const pages: Piece<G>[][] = [[]];
  let room = most;
  for (const group of groups) {
    let from = 0;
    do {
      if (room === 0 && from < group.rows.length) {
        pages.push([]);
        room = most;
      }
      const rows = group.rows.slice(from, from + room);
      pages.at(-1)?.push({ ...group, rows, ...(from > 0 && { isContinued: true }) });
      from += rows.length;
      room -= rows.length;
    } while (from < group.rows.length);
  }
  return pages;
}
