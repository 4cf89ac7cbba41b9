/**
 * Joins words as a sentence does: `a`, `a or b`, `a, b or c`.
 *
 * @param words Words in the order to show them; none gives an empty text.
 * @param conjunction The word before the last, `"and"` unless told.
 */
export function list(words: readonly string[], conjunction = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** Words in straight double quotes, as messages quote what an author wrote. */
export const quoted = (words: Iterable<string>): string[] => Array.from(words, (word) => `"${word}"`);

/** `1 rule`, `2 rules`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
