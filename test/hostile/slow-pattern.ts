/** Pieces that, repeated, make patterns look again and again: what they repeat themselves is tried too. */
const pieces = [
  " ",
  "\n",
  "\n ",
  "a",
  "1",
  "a ",
  "1 ",
  "a-",
  "a.",
  "a@",
  "-",
  "_",
  ".",
  ",",
  ":",
  "/",
  '"',
  "'",
  "(",
  "[",
  "{",
  "<",
  ">",
  "*",
  "#",
  "%",
  "=",
  "\\",
];
const ends = [
  ["", ""],
  ["", "\u0001"],
  ["\u0001", "!"],
] as const;

/** Whether a pattern can be slower than a look at each character for each character: two parts of it repeat freely. */
export const canBeSlow = ({ source }: RegExp): boolean =>
  (source.replace(/\\.|\[(?:[^\]\\]|\\.)*\]/g, "x").match(/[*+]|\{\d+,\}/g)?.length ?? 0) >= 2;

/**
 * A text of this length that a pattern takes longer for than it may; undefined when none of those tried does.
 *
 * @param mostMilliseconds Far more than a pattern that reads a text once, or even once for each character, needs.
 */
export function slowText(pattern: RegExp, length: number, mostMilliseconds: number): string | undefined {
  const own = pattern.source.match(/[a-z]{2,}|[^\\\w]/gi) ?? [];
  for (const piece of new Set([...pieces, ...own.slice(0, 12)])) {
    for (const [before, after] of [...ends, ...own.slice(0, 3).map((one) => [one, "\u0001"] as const)]) {
      const text = before + piece.repeat(Math.ceil(length / piece.length)) + after;
      const start = performance.now();
      text.search(pattern);
      if (performance.now() - start > mostMilliseconds) return text;
    }
  }
  return undefined;
}
