import { paged, type Pages } from "../paging/paged.ts";
import type { PagingView } from "../paging/paging-view.ts";
import type { PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** Rows on one page of each list: so many that a page stays within what any page of the public site may weigh. */
export const rowsOnPublicPage = { corrections: 20, changes: 30, texts: 25 } as const;

/** A page of a list of the public site. */
export type PublicListPage<V, R> = V & {
  readonly rows: readonly R[];
  /** Set when the list is longer than a page. */
  readonly paging?: PagingView | undefined;
  /** On the first page: where the rest stands, by the days that it is of. */
  readonly earlier: readonly EarlierPage[];
};

export interface EarlierPage {
  /** `2026-03-04–2026-05-01` */
  readonly text: string;
  readonly href: string;
  /** Those of the rows that have an address on the list’s own page: it never dies, but leads here once they have moved. */
  readonly ids: readonly string[];
}

interface Row {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** Nothing else leads to its row. */
  readonly hasOwnPage?: true;
}

interface List {
  readonly page: PageView;
  readonly lead: string | undefined;
}

/**
 * Cuts a list by so many rows.
 *
 * @param list What its first page says besides the rows; the others say their title only.
 * @param rows Newest first.
 */
export function publicPages<V extends List, R extends Row>(
  context: PublicContext,
  list: V,
  rows: readonly R[],
  most: number,
): Pages<PublicListPage<V, R>> {
  const { first, further } = paged(context, { page: list.page, groups: [{ id: "all", rows }] }, { most });
  const shown = ({ page, groups, paging }: typeof first): PublicListPage<V, R> => ({
    ...list,
    page,
    rows: groups.flatMap((group) => group.rows),
    paging,
    earlier: [],
  });
  const others = further.map((one) => ({ ...shown(one), lead: undefined }));
  const earlier = others.map(({ page, rows: some }) => ({
    text: Array.from(new Set([some.at(-1)?.date, some[0]?.date])).join("–"),
    href: context.href(page.address),
    ids: some.flatMap(({ id, hasOwnPage }) => (hasOwnPage ? [] : id)),
  }));
  return { first: { ...shown(first), earlier }, further: others };
}
