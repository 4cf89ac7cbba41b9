import { editDistance } from "../lib/nearest-word.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";

/** Shorter words have too many neighbours to be guessed at. */
const shortest = 4;
/** A word that is still being typed says little before it has this many letters. */
const shortestBeginning = 5;
/** A beginning counts for a little less than a whole word. */
const beginningPenalty = 0.5;

/**
 * The known word that an unknown one was meant to be: the same first letter, one slip in words of up to seven letters, two
 * from eight; the one with the fewest slips, of equals the most frequent. Stems are compared as well, since the lexicon
 * holds one form of each; and the beginning of a known word, since somebody may still be typing.
 *
 * @param word Folded.
 * @param most Allow no more slips than this.
 */
export function correctWord(
  word: string,
  lexicon: Lexicon,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const limit = word.length <= 7 ? 1 : 2;
  let best: { word: string; slips: number; frequency: number } | undefined;
  for (const known of lexicon.beginningWith(word.charAt(0))) {
    const slips = slipsBetween(word, known, limit);
    if (slips === undefined || slips > most) continue;
    const frequency = lexicon.frequency(known);
    if (!best || slips < best.slips || (slips === best.slips && frequency > best.frequency)) {
      best = { word: known, slips, frequency };
    }
  }
  return best?.word;
}

/** Undefined when there are more than the limit. */
function slipsBetween(word: string, known: string, limit: number): number | undefined {
  const distances = [near(word, known, limit)];
  const [ours, theirs] = [stem(word), stem(known)];
  if (Math.min(ours.length, theirs.length) >= shortest) distances.push(near(ours, theirs, limit));
  if (word.length >= shortestBeginning && known.length > word.length) {
    distances.push(near(word, known.slice(0, word.length), limit) + beginningPenalty);
  }
  const least = Math.min(...distances);
  return least <= limit + beginningPenalty ? least : undefined;
}

/** The edits between two words; far too many when their lengths alone say so, which is cheaper. */
function near(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  const distance = editDistance(a, b);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

/**
 * The known word that begins most like an unknown one, four letters at least: a last guess, for a query that would
 * otherwise find nothing.
 */
export function guessWord(word: string, lexicon: Lexicon): string | undefined {
  let best: { word: string; common: number } | undefined;
  for (const known of lexicon.beginningWith(word.charAt(0))) {
    let common = 1;
    while (common < word.length && known[common] === word[common]) common++;
    if (common >= shortest && common > (best?.common ?? 0)) best = { word: known, common };
  }
  return best?.word;
}
