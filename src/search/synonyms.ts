import { wordsOf } from "./words-of.ts";
import { stem } from "./stem.ts";

/** Words and short phrases that mean the same to who searches, in either language. */
export type SynonymGroup = readonly string[];

/** The words to add to a text because it holds others of the same group; folded, each once, none that it has. */
export type SynonymsOf = (text: string) => readonly string[];

export function synonymFinder(groups: readonly SynonymGroup[]): SynonymsOf {
  const members = groups.map((group) =>
    group.map((member) => {
      const words = wordsOf(member);
      return { words, key: keyOf(words) };
    }),
  );
  const byFirst = new Map<string, { key: string; length: number; group: number }[]>();
  for (const [group, entries] of members.entries()) {
    for (const { words, key } of entries) {
      const [first] = words;
      if (first === undefined) continue;
      const list = byFirst.get(stem(first)) ?? [];
      list.push({ key, length: words.length, group });
      byFirst.set(stem(first), list);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(stem);
    const hit = new Set<number>();
    for (const [i, first] of stems.entries()) {
      for (const { key, length, group } of byFirst.get(first) ?? []) {
        if (stems.slice(i, i + length).join(" ") === key) hit.add(group);
      }
    }
    const has = new Set(stems);
    // A phrase that the text holds is added joined, too, since a query that holds it is asked for so.
    const added = new Set<string>();
    for (const group of hit) {
      for (const { words: member } of members[group] ?? []) {
        for (const word of member) if (!has.has(stem(word))) added.add(word);
        if (member.length > 1) added.add(joined(member));
      }
    }
    return [...added];
  };
}

/**
 * A phrase as one word: `ta bort` → `tabort`. Its words alone say nothing, and a query's are joined in the same way.
 */
export const joined = (words: readonly string[]): string => words.map(stem).join("");

const keyOf = (words: readonly string[]): string => words.map(stem).join(" ");
