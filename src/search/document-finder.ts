import type { Lexicon } from "./lexicon.ts";
import type { Found } from "./rank.ts";
import type { SearchDocument } from "./search-document.ts";
import { stem } from "./stem.ts";
import type { WeightedWords } from "./virtual-page.ts";
import { textKey } from "./words-of.ts";

/** Finds documents by one word or by a phrase, as Pagefind does for the internal search. */
export interface DocumentFinder {
  /** By a word, folded: of the same stem, or beginning so where no document holds the stem. */
  word(wanted: string): Found[];
  /** By words that stand together as they are, folded, with a space between. */
  phrase(wanted: string): Found[];
}

/** BM25's two constants: how soon one more mention stops to matter, and how much more a long document must hold. */
const [saturation, length] = [4, 0.75];

/** What a document that holds a word gains by other words of its root: `remove` beside `removed`. */
const relative = 0.5;

/** Keeps every word in memory: for a few hundred documents, which is what a small site has. */
export function documentFinder(
  documents: readonly { readonly document: SearchDocument; readonly groups: readonly WeightedWords[] }[],
  lexicon: Lexicon,
): DocumentFinder {
  const postings = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const { document, groups } of documents) {
    for (const { weight, words } of groups) {
      sizes.set(document.id, (sizes.get(document.id) ?? 0) + words.length);
      for (const word of words) {
        const posting = postings.get(word) ?? new Map<string, number>();
        posting.set(document.id, (posting.get(document.id) ?? 0) + weight);
        postings.set(word, posting);
      }
    }
  }
  const known = Array.from(postings.keys());
  const byStem = Map.groupBy(known, stem);
  const mean = Array.from(sizes.values()).reduce((a, b) => a + b, 0) / Math.max(1, sizes.size);
  const texts = documents.map(({ document: { id, title, keywords = [], body } }) => ({
    id,
    text: ` ${textKey([title, ...keywords, body].join(" "))} `,
  }));

  const sumsOf = (words: readonly string[]): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const word of words)
      for (const [id, weight] of postings.get(word) ?? []) sums.set(id, (sums.get(id) ?? 0) + weight);
    return sums;
  };

  return {
    word(wanted) {
      const own = sumsOf(byStem.get(stem(wanted)) ?? known.filter((one) => one.startsWith(wanted)));
      const related = sumsOf(lexicon.relatives(wanted).flatMap((one) => byStem.get(stem(one)) ?? []));
      return Array.from(own, ([id, weight]) => {
        const sum = weight + relative * (related.get(id) ?? 0);
        const size = 1 - length + (length * (sizes.get(id) ?? mean)) / mean;
        return { id, score: sum / (sum + saturation * size) };
      });
    },
    phrase: (wanted) =>
      texts.filter(({ text }) => text.includes(` ${wanted} `)).map(({ id }) => ({ id, score: 1 })),
  };
}
