import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** Splits a folded Swedish compound into its parts; nothing for a word that is none. */
export type SplitCompound = (word: string) => readonly string[];

/** A word that the list holds whole is a compound only when its parts are this long: `person` is not `per` + `son`. */
const shortestPartOfKnown = 4;
const shortestPart = 3;
const links = ["", "s", "a"];

/**
 * @param words A list of Swedish words in their basic form, folded or not.
 */
export function compoundSplitter(words: Iterable<string>): SplitCompound {
  const whole = new Set<string>();
  for (const word of words) whole.add(fold(word));
  const stems = new Set(Array.from(whole, stem));
  const isWord = (word: string) => whole.has(word) || stems.has(stem(word));
  const done = new Map<string, readonly string[]>();

  function split(word: string, shortest: number): string[] | undefined {
    for (let at = word.length - shortest; at >= shortest; at--) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const bare = links
        .map((link) => (head.endsWith(link) ? head.slice(0, head.length - link.length) : ""))
        .find((part) => part.length >= shortest && whole.has(part));
      if (bare === undefined) continue;
      if (isWord(tail))
        return [
          ...(split(bare, shortestPartOfKnown) ?? [bare]),
          ...(split(tail, shortestPartOfKnown) ?? [tail]),
        ];
    }
    return undefined;
  }

  return (word) => {
    let parts = done.get(word);
    if (parts === undefined) {
      const shortest = isWord(word) ? shortestPartOfKnown : shortestPart;
      parts = word.length < 2 * shortest || /\d/.test(word) ? [] : (split(word, shortest) ?? []);
      done.set(word, parts);
    }
    return parts;
  };
}
