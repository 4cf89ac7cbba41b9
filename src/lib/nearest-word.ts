/**
 * The known word nearest to what somebody typed, for "Did you mean …?".
 *
 * @param typed What was written.
 * @param known The words that would have been right.
 * @returns The nearest word within a third of the typed length (at least one edit, case ignored),
 *   of equals one of the same length; undefined when nothing is near enough to be a helpful guess.
 * @example nearestWord("redaktr", ["redaktor", "jurist"]); // "redaktor"
 */
export function nearestWord(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined;
  // A guess that keeps no letter of the word is none.
  const limit = Math.min(Math.max(1, Math.floor(typed.length / 3)), typed.length - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  const difference = (word: string): number => Math.abs(word.length - typed.length);
  for (const word of [...known].sort((a, b) => difference(a) - difference(b))) {
    if (difference(word) >= bestDistance) break;
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

/** No word that is known is nearly as long, and the time that a comparison takes grows with both. */
const longest = 100;

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
