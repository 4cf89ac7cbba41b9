import type { Words } from "./words.ts";

/** The words of the search, in the form its script takes them. */
export function searchLabels(words: Words, trigger: string) {
  return {
    trigger,
    placeholder: words.searchPlaceholder,
    kinds: words.searchFilter,
    all: words.searchAll,
    unavailable: words.searchUnavailable,
  };
}
