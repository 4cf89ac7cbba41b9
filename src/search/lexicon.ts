import { rootOf } from "./root.ts";
import { stem } from "./stem.ts";

/** The words of an index as they are written down: one form of each stem. */
export interface LexiconFile {
  readonly documents: number;
  /** By the number of documents that they are in: words in the order of the alphabet, with a space between. */
  readonly words: Readonly<Record<number, string>>;
}

/** Every word that the index knows. */
export interface Lexicon {
  readonly documents: number;
  /** How many documents hold a word with the same stem; 0 for an unknown one. */
  frequency(word: string): number;
  /** Known words that begin with a letter. */
  beginningWith(letter: string): readonly string[];
  /** Known words of the same root but another stem: `marka` for `markning`. */
  relatives(word: string): readonly string[];
}

export function openLexicon(file: LexiconFile): Lexicon {
  const counted = Object.entries(file.words).flatMap(([documents, words]) =>
    words.split(" ").map((word): [string, number] => [word, Number(documents)]),
  );
  const words = counted.map(([word]) => word);
  const byStem = new Map(counted.map(([word, documents]) => [stem(word), documents]));
  const byLetter = Map.groupBy(words, (word) => word.charAt(0));
  const byRoot = Map.groupBy(words, rootOf);
  return {
    documents: file.documents,
    frequency: (word) => byStem.get(stem(word)) ?? 0,
    beginningWith: (letter) => byLetter.get(letter) ?? [],
    relatives: (word) => (byRoot.get(rootOf(word)) ?? []).filter((known) => stem(known) !== stem(word)),
  };
}
