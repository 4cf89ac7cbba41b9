import type { PageView } from "../views.ts";
import { pagingWords } from "../words/paging.ts";
import { cutGroups, type GroupOfRows, type Piece } from "./cut-groups.ts";
import { pageAddress, pagingView, type PagingContext, type PagingView } from "./paging-view.ts";

interface Group extends GroupOfRows {
  /** Left out when the whole list is one group. */
  readonly title?: string | undefined;
}

interface List {
  readonly page: PageView;
  readonly groups: readonly Group[];
}

/** A page of a list; the whole list when it fits. */
export type Paged<V extends List> = Omit<V, "groups"> & {
  readonly groups: readonly Piece<V["groups"][number]>[];
  /** Set when the list is longer than a page. */
  readonly paging?: PagingView | undefined;
};

/** A list’s pages: the one that has the list’s own address, and those after it. */
export interface Pages<V> {
  readonly first: V;
  readonly further: readonly V[];
}

/** Every page of a list, in order. */
export const allOf = <V>({ first, further }: Pages<V>): V[] => [first, ...further];

export interface PagedOptions<V extends List> {
  /** Rows on one page. */
  readonly most: number;
  /** What the list is called on its further pages; its title unless told. */
  readonly name?: string;
  /** A group’s id on its page; the same unless told. */
  readonly anchor?: (group: string) => string;
  /** What stands on the first page only is taken from a further one. */
  readonly further?: (page: Paged<V>) => Paged<V>;
}

/**
 * Cuts a list into pages, so that none grows with the portal. The first keeps the list’s own address.
 *
 * @param list As if it were to fit on one page.
 */
export function paged<V extends List>(
  context: PagingContext,
  list: V,
  { most, name = list.page.title, anchor = (group) => group, further = (page) => page }: PagedOptions<V>,
): Pages<Paged<V>> {
  const pages = cutGroups<V["groups"][number]>(list.groups, most);
  if (pages.length === 1) return { first: list, further: [] };
  const sizes = new Map(list.groups.map(({ id, rows }) => [id, rows.length]));
  const cut = {
    address: list.page.address,
    rows: list.groups.reduce((sum, { rows }) => sum + rows.length, 0),
    most,
    parts: pages.flatMap((groups, i) =>
      groups.flatMap(({ id, title, isContinued }) =>
        title === undefined || isContinued
          ? []
          : [{ title, rows: sizes.get(id) ?? 0, page: i + 1, anchor: anchor(id) }],
      ),
    ),
  };
  const shown = (groups: Paged<V>["groups"], i: number): Paged<V> => ({
    ...list,
    page: i === 0 ? list.page : furtherPage(context, list.page, name, i + 1),
    groups: groups.map((group) => headed(context, group)),
    paging: pagingView(context, cut, i + 1),
  });
  const [first = [], ...others] = pages;
  return { first: shown(first, 0), further: others.map((groups, i) => further(shown(groups, i + 1))) };
}

function furtherPage({ say, href }: PagingContext, first: PageView, name: string, number: number): PageView {
  return {
    ...first,
    title: `${name}, ${say(pagingWords.page)} ${number}`,
    address: pageAddress(first.address, number),
    crumbs: [...first.crumbs, { text: name, href: href(first.address) }],
    notices: [],
  };
}

const headed = <G extends Group>({ say }: PagingContext, group: Piece<G>): Piece<G> =>
  group.isContinued && group.title !== undefined
    ? { ...group, title: `${group.title} (${say(pagingWords.continued)})` }
    : group;
