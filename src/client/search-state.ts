import type { Chosen } from "./search-facade.ts";

/** What somebody searches for, and what they narrow it to. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
}

/** The address of a search: `/search/?q=robot&kind=template&channel=email&channel=x-post`. */
export function searchAddress(page: string, { text, chosen }: SearchState): string {
  const query = new URLSearchParams(text === "" ? [] : [["q", text]]);
  for (const [facet, values] of Object.entries(chosen))
    for (const value of values) query.append(facet, value);
  return query.size === 0 ? page : `${page}?${query}`;
}

/**
 * The search that an address stands for.
 *
 * @param query What stands after its `?`.
 * @param facets The names that may be narrowed by; anything else is left out.
 */
export function searchStateOf(query: string, facets: readonly string[]): SearchState {
  const given = new URLSearchParams(query);
  const chosen = facets
    .map((facet): [string, string[]] => [facet, given.getAll(facet)])
    .filter(([, values]) => values.length > 0);
  return { text: given.get("q") ?? "", chosen: Object.fromEntries(chosen) };
}
