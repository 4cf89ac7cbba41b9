import type { LexiconFile } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { WeightedWords } from "./virtual-page.ts";

/**
 * Every word that the documents are found by, with the number of documents it is in. Of the forms of one stem the most
 * frequent stands for all, as documents are written: a dictionary's `raderad` is not what a reader of ours means.
 */
export function buildLexicon(documents: readonly (readonly WeightedWords[])[]): LexiconFile {
  const forms = new Map<string, Map<string, number>>();
  const frequency = new Map<string, number>();
  for (const groups of documents) {
    const stems = new Set<string>();
    const written = new Set(groups.flatMap(({ words, areSynonyms }) => (areSynonyms ? [] : words)));
    for (const word of new Set(groups.flatMap(({ words }) => words))) {
      const root = stem(word);
      stems.add(root);
      const counts = forms.get(root) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + (written.has(word) ? 1 : 0));
      forms.set(root, counts);
    }
    for (const root of stems) frequency.set(root, (frequency.get(root) ?? 0) + 1);
  }
  const words = Array.from(forms, ([root, counts]) => {
    const [[word] = [root]] = Array.from(counts).toSorted(
      ([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1),
    );
    return { word, documents: frequency.get(root) ?? 0 };
  }).toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const byDocuments = Map.groupBy(words, (one) => one.documents);
  return {
    documents: documents.length,
    words: Object.fromEntries(
      Array.from(byDocuments, ([count, some]) => [count, some.map(({ word }) => word).join(" ")]),
    ),
  };
}
