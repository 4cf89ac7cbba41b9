import type { SearchKind, SearchLanguage } from "./search-document.ts";

/** Everything that the search says, in the interface's language; fetched when it is opened. */
export interface SearchWords {
  readonly language: SearchLanguage;
  readonly placeholder: string;
  /** Names the row of kinds. */
  readonly show: string;
  readonly all: string;
  /** One hit's kind, such as `Svar`. */
  readonly kind: Readonly<Record<SearchKind, string>>;
  /** Each thing to narrow by, in the order shown, with the words of its values. */
  readonly facets: readonly {
    readonly name: string;
    readonly label: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
  /** With `{from}` and `{to}`. */
  readonly corrected: string;
  readonly unsure: string;
  readonly near: string;
  /** The way out, with and without its question. */
  readonly escalate: { readonly text: string; readonly short: string; readonly href: string };
  readonly filters: string;
  readonly allFilters: string;
  readonly clearFilters: string;
  readonly copyReply: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly useInstead: string;
  /** Where the search has a page of its own. */
  readonly page: string;
}
