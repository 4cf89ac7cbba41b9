import { wordsOf } from "./words-of.ts";

/** A stretch of a text, and whether it is a word that was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A word as it is written: apostrophes join, every other sign parts. */
const written = /[\p{L}\p{N}\p{M}]+(?:['’`´][\p{L}\p{N}\p{M}]+)*/gu;

/** About two lines on a phone and one and a half on a desktop. */
const most = 170;
/** A little of what comes before the first word found, so that the reader sees where they are. */
const before = 40;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of a text that holds most of the words that were looked for, of equals the first, cut between words. Its
 * beginning when it holds none.
 *
 * @param isHit Is asked of words as `wordsOf` gives them.
 */
export function excerpt(text: string, isHit: (word: string) => boolean): ExcerptPart[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const words = Array.from(plain.matchAll(written), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    hit: wordsOf(word).some(isHit),
    word,
  }));
  const hits = words.filter(({ hit }) => hit);
  const first = hits
    .map((from) => ({ from, kinds: kindsWithin(from, hits) }))
    .reduce<{ from: Place; kinds: number } | undefined>(
      (a, b) => (a && a.kinds >= b.kinds ? a : b),
      undefined,
    );
  const start = beginning(plain, words, first?.from.start ?? 0);
  const end = words.findLast((word) => word.end <= start + most)?.end ?? plain.length;
  // A last word takes its full stop with it.
  const stop = plain.length - end <= 1 ? plain.length : end;
  return [
    ...(start > 0 ? [{ text: "… ", isHit: false }] : []),
    ...parts(plain, start, stop, hits),
    ...(stop < plain.length ? [{ text: " …", isHit: false }] : []),
  ];
}

/** How many different words that were looked for stand within reach of one of them. */
const kindsWithin = (from: Place, hits: readonly (Place & { word: string })[]): number =>
  new Set(
    hits
      .filter(({ start, end }) => start >= from.start && end <= from.start + most - before)
      .map(({ word }) => word.toLowerCase()),
  ).size;

/** Where the sentence begins when that is near, or else a few words before. */
function beginning(text: string, words: readonly Place[], at: number): number {
  if (at <= before) return 0;
  const sentence = text.lastIndexOf(". ", at);
  if (sentence !== -1 && at - sentence <= 2 * before) return sentence + 2;
  return words.find(({ start }) => start >= at - before)?.start ?? at;
}

function parts(text: string, start: number, end: number, hits: readonly Place[]): ExcerptPart[] {
  const found: ExcerptPart[] = [];
  let at = start;
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    if (hit.start > at) found.push({ text: text.slice(at, hit.start), isHit: false });
    found.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  if (at < end) found.push({ text: text.slice(at, end), isHit: false });
  return found;
}
