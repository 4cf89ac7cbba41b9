import type { SearchRecord } from "./records.ts";
import type { SearchDocument, SearchKind, SearchLanguage } from "./search-document.ts";

/** The same words in each language of the interface. */
export type InBoth = Readonly<Record<SearchLanguage, string>>;

/** What a hit shows. */
export interface SearchCard {
  /** Its page, without language prefix. */
  readonly address: string;
  readonly lang: SearchLanguage;
  readonly kind: SearchKind;
  readonly title: string;
  /** The beginning of its text. */
  readonly summary: string;
  /** Version, owner, date: in the interface's language. */
  readonly facts?: InBoth | undefined;
  /** Why it is not in use. */
  readonly mark?: InBoth | undefined;
  /** Whether its page holds a reply to fill in and copy. */
  readonly isReply?: true | undefined;
  /** A text without fields that may be copied as it stands. */
  readonly copy?: string | undefined;
  /** What to use in its place. */
  readonly substitute?: { readonly address: string; readonly title: string } | undefined;
}

/** A document with what the search shows of it and narrows by. */
export interface SearchEntry extends SearchDocument, Omit<SearchRecord, "id" | "kind" | "lang"> {
  readonly card: SearchCard;
}

/** All that a portal's search is made from. */
export interface SearchSource {
  readonly entries: readonly SearchEntry[];
  readonly synonyms: readonly (readonly string[])[];
}
