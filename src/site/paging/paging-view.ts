import type { Context } from "../context.ts";
import { number } from "../format.ts";
import type { LinkView } from "../views.ts";
import { pagingWords as texts } from "../words/paging.ts";
import { pageNumbers } from "./page-numbers.ts";

/** What writes a list’s pages, on either site. */
export type PagingContext = Pick<Context, "say" | "href" | "language">;

/** Where a page stands in a list that is longer than a page, and the ways on. */
export interface PagingView {
  /** `101–200 av 6 012, sida 2 av 61.` */
  readonly where: string;
  /** Nobody is to leaf through sixty pages. */
  readonly search: LinkView;
  /** Where each part of the list begins, with how much there is in it; none when it has no parts. */
  readonly parts: { readonly label: string; readonly links: readonly PartLink[] };
  readonly pages: {
    readonly label: string;
    /** `undefined` is a gap. */
    readonly links: readonly (PageLink | undefined)[];
  };
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
}

export interface PartLink extends LinkView {
  /**
   * What others lead to this part by, where it begins on a further page: they know the list’s own address only, so they
   * land on the link to it.
   */
  readonly id?: string | undefined;
}

export interface PageLink extends LinkView {
  /** For those who hear the link alone: `sida 3`. */
  readonly label: string;
  readonly isCurrent: boolean;
}

/** A list that has been cut, as its pages need to know it. */
export interface CutList {
  /** Without language prefix. */
  readonly address: string;
  /** Rows in all, and on each page but the last. */
  readonly rows: number;
  readonly most: number;
  readonly parts: readonly {
    readonly title: string;
    readonly rows: number;
    /** The page on which it begins, from 1, and its id there. */
    readonly page: number;
    readonly anchor: string;
  }[];
}

/** A page of a list by its number: the first has the list’s own address, `/claims/`, the second `/claims/page/2/`. */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}page/${page}/`;

/** The last step of a further page’s address: `2`. */
export const pageNumber = (address: string): string => address.split("/").at(-2) ?? "";

/** @param current The page, from 1. */
export function pagingView(context: PagingContext, list: CutList, current: number): PagingView {
  const { say, href, language } = context;
  const { address, rows, most, parts } = list;
  const last = Math.ceil(rows / most);
  const to = (page: number) => href(pageAddress(address, page));
  const figure = (n: number) => number(n, language, 0);
  const from = (current - 1) * most + 1;
  const through = Math.min(current * most, rows);
  return {
    where: `${span(figure(from), figure(through))} ${say(texts.of)} ${figure(rows)}, ${say(texts.page)} ${current} ${say(texts.of)} ${last}.`,
    search: { text: say(texts.search), href: href("/search/") },
    parts: {
      label: say(texts.parts),
      links: parts.map((part) => ({
        text: `${part.title} (${figure(part.rows)})`,
        href: `${to(part.page)}#${part.anchor}`,
        id: current === 1 && part.page > 1 ? part.anchor : undefined,
      })),
    },
    pages: {
      label: say(texts.pages),
      links: pageNumbers(current, last).map((page) =>
        page === undefined
          ? undefined
          : {
              text: String(page),
              label: `${say(texts.page)} ${page}`,
              href: to(page),
              isCurrent: page === current,
            },
      ),
    },
    previous: current === 1 ? undefined : { text: say(texts.previous), href: to(current - 1) },
    next: current === last ? undefined : { text: say(texts.next), href: to(current + 1) },
  };
}

/** `101–150`, and `151` for one row alone. */
const span = (from: string, through: string): string => (from === through ? from : `${from}–${through}`);
