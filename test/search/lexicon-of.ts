import { openLexicon, type Lexicon } from "../../src/search/lexicon.ts";

/** A lexicon of a few words, each with the number of documents that it is in. */
export function lexiconOf(words: Readonly<Record<string, number>>, documents = 100): Lexicon {
  const byCount = Map.groupBy(Object.keys(words), (word) => words[word] ?? 0);
  return openLexicon({
    documents,
    words: Object.fromEntries(Array.from(byCount, ([count, some]) => [count, some.join(" ")])),
  });
}
