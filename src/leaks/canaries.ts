import { namesOf, numbersOf, wordsOf, type Token } from "./tokens.ts";

/** What internal content says and the public must not: where each canary comes from, by its key. */
export interface Canaries {
  readonly sources: ReadonlyMap<string, string>;
  /** How the texts and rows among the keys begin, and how long they are then: nothing else need be looked up. */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What a canary is, by the letter that its key begins with. */
export const canaryKinds = {
  n: "a name of a file or record",
  p: "a text",
  w: "a word",
  f: "a row of figures",
} as const;

/** Consecutive words of a long text that are a canary. */
export const runOfWords = 6;
/** Consecutive figures of one column that are a canary. */
export const runOfFigures = 6;
/** The shortest single word that can be one; its first letters must be the word's own. */
export const longWord = 12;
export const ownLetters = 9;

/** A canary that a text holds. */
export interface Hit {
  readonly key: string;
  readonly offset: number;
  /** Where its last part begins. */
  readonly end: number;
  /** Where the internal content says it. */
  readonly source: string;
}

/** Every canary in a text, in reading order within each kind. */
export function canariesIn(text: string, { sources, beginnings }: Canaries): Hit[] {
  const hits: Hit[] = [];
  const look = (key: string, offset: number, end = offset) => {
    const source = sources.get(key);
    if (source !== undefined) hits.push({ key, offset, end, source });
  };
  for (const { key, offset } of namesOf(text)) look(`n:${key}`, offset);
  const words = wordsOf(text);
  for (const [i, { key, offset }] of words.entries()) {
    if (key.length >= longWord) look(`w:${key}`, offset);
    const next = words[i + 1];
    if (next === undefined) continue;
    for (const length of beginnings.get(`p:${key} ${next.key}`) ?? []) {
      const last = words[i + length - 1];
      if (last !== undefined) look(`p:${joined(words, i, length)}`, offset, last.offset);
    }
  }
  const numbers = numbersOf(text);
  for (const [i, { key, offset }] of numbers.entries())
    for (const length of beginnings.get(`f:${key}`) ?? []) look(`f:${joined(numbers, i, length)}`, offset);
  return hits;
}

/** How keys begin: the first two words of a text, the first of a row's figures. */
export function beginningsOf(keys: Iterable<string>): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const key of keys) {
    if (!/^[pf]:/.test(key)) continue;
    const parts = key.split(" ");
    const beginning = parts.slice(0, key.startsWith("p:") ? 2 : 1).join(" ");
    const lengths = found.get(beginning);
    if (lengths) lengths.add(parts.length);
    else found.set(beginning, new Set([parts.length]));
  }
  return found;
}

/** Some tokens in a row, as keys join them. */
export const joined = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(" ");
