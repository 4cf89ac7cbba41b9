import type { SplitCompound } from "./compounds.ts";
import { wordsOf } from "./words-of.ts";
import type { SearchDocument } from "./search-document.ts";
import { wordClass } from "./stop-words.ts";
import type { SynonymsOf } from "./synonyms.ts";

/** Words of a document that weigh the same. Folded; a word may come several times. */
export interface WeightedWords {
  /** For Pagefind's `data-pagefind-weight`: 0 to 10. */
  readonly weight: number;
  readonly words: readonly string[];
  /** Nobody has written them: the document is found by them all the same. */
  readonly areSynonyms?: true;
}

/** What a document is found by, heaviest first. The title is the first. */
export function weightedWords(
  { title, body, tags = [], keywords = [], asked_as = [] }: SearchDocument,
  split: SplitCompound,
  synonymsOf: SynonymsOf,
): WeightedWords[] {
  const marks = [...tags, ...keywords, ...asked_as].join(". ");
  const heading = wordsOf(title);
  const marked = wordsOf(marks);
  const running = wordsOf(body);
  return [
    { weight: 7, words: heading },
    { weight: 5, words: marked },
    { weight: 3, words: partsOf([...heading, ...marked], split) },
    { weight: 1, words: running },
    { weight: 1, words: partsOf(running, split) },
    { weight: 2, words: content(synonymsOf(`${title}. ${marks}`)), areSynonyms: true as const },
    { weight: 0.5, words: content(synonymsOf(body)), areSynonyms: true as const },
  ].filter(({ words }) => words.length > 0);
}

const partsOf = (words: readonly string[], split: SplitCompound): string[] =>
  words.flatMap((word) => split(word));

const content = (words: readonly string[]): string[] => words.filter((word) => wordClass(word) === "content");

/**
 * A page that exists only for the index. Words are folded, so there is nothing in them to escape.
 */
export function virtualPage(groups: readonly WeightedWords[]): string {
  const [title, ...rest] = groups;
  const paragraphs = rest.map(
    ({ weight, words }) => `<p data-pagefind-weight="${weight}">${words.join(" ")}</p>`,
  );
  const heading = `<h1 data-pagefind-weight="${title?.weight ?? 1}">${title?.words.join(" ") ?? ""}</h1>`;
  return `<!doctype html><html lang="sv"><body>${heading}${paragraphs.join("")}</body></html>`;
}
