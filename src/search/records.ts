import type { SearchKind, SearchLanguage } from "./search-document.ts";

/** What hits can be narrowed by, besides their kind. */
export const facetNames = ["channel", "topic", "audience", "tone"] as const;
export type FacetName = (typeof facetNames)[number];
/** The values that a document has of each facet; one that holds for every value lists them all. */
export type Facets = { readonly [name in FacetName]?: readonly string[] | undefined };

/** What the search knows of a document before it is shown. */
export interface SearchRecord {
  /** Pagefind's name for it, and its card's. */
  readonly id: string;
  /** What it is a text of: the same for both languages, of which only the better one is shown. */
  readonly record: string;
  readonly kind: SearchKind;
  readonly lang: SearchLanguage;
  /** Short names that staff know it by: its id, its short code. Typed alone, they mean nothing else. In words as `QueryPlan.text` has them. */
  readonly codes?: readonly string[] | undefined;
  readonly facets?: Facets | undefined;
  /** Not in use now: a draft, withdrawn or expired. Findable, last, and never offered as a reply. */
  readonly resting?: true | undefined;
}

/**
 * Of a record's texts the first one only: its two languages say the same.
 *
 * @param recordOf Names the record that a text is of.
 */
export function oncePerRecord<T>(texts: readonly T[], recordOf: (text: T) => string): T[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const record = recordOf(text);
    if (seen.has(record)) return false;
    seen.add(record);
    return true;
  });
}
