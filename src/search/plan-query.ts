import { correctWord, guessWord } from "./correct-word.ts";
import { joined } from "./synonyms.ts";
import { textKey, wordsOf } from "./words-of.ts";
import type { Lexicon } from "./lexicon.ts";
import { knownEnds, splitKnown } from "./query-compound.ts";
import { isFromCustomer, languageOf, wordClass } from "./stop-words.ts";

/** One thing that the text asks for, in the ways that it may be written. */
export interface Term {
  /** What Pagefind is asked for, and how much a find by it is worth (0–1). */
  readonly variants: readonly { readonly word: string; readonly weight: number }[];
  /** How much of the text's meaning it carries (0–1). */
  readonly weight: number;
  /** How likely it is that this is what was meant (0–1). It tells sure hits from near ones. */
  readonly certainty: number;
}

export interface QueryPlan {
  /** The whole text, as `textKey` gives it. */
  readonly text: string;
  /** Texts in quotes, which are to be found as they stand. */
  readonly phrases: readonly string[];
  readonly terms: readonly Term[];
  /** What was read as something else: shown, never silent. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that carry meaning and that the index does not know, however they are read. */
  readonly unknown: readonly string[];
  readonly language: "sv" | "en" | undefined;
  /** Whether it reads like something that a customer wrote to us. */
  readonly isFromCustomer: boolean;
}

/** No more is asked of the index than this: the longest message is no slower than this many words. */
const mostTerms = 16;

/** A word worth less than this share of the most telling one is left out. */
const leastWorth = 0.03;

/** Shorter words are not taken apart. */
const shortestCompound = 8;

const weights = {
  conversational: 0.5,
  /** An unknown word is as often foreign to the portal as mistyped. */
  corrected: 0.45,
  beginning: 0.3,
  guessed: 0.2,
  /** A word of a phrase that is looked for as a whole. */
  inPhrase: 0.7,
  relative: 0.9,
  part: 0.5,
  partOfKnown: 0.45,
};

const certainties = {
  parts: 0.7,
  beginning: 0.5,
  corrected: 0.6,
  relative: 0.6,
  end: 0.2,
};

/** Reads what somebody typed or pasted. */
export function planQuery(text: string, lexicon: Lexicon): QueryPlan {
  const words = wordsOf(text);
  const unique = [...new Set(words)];
  const meant = unique.filter((word) => wordClass(word) !== "stop");
  // Nothing but small words is still a question.
  const asked = meant.length > 0 ? meant : unique;

  const phrases = knownPhrases(words, lexicon);
  const inPhrase = new Set(phrases.flatMap((phrase) => phrase.words));
  const readings = asked.map((word) => readWord(word, words, lexicon, inPhrase));
  const unknown = readings.flatMap((reading) => ("unknown" in reading ? [reading.unknown] : []));
  const known = readings.flatMap((reading) => ("terms" in reading ? [reading] : []));
  const read =
    phrases.length > 0 || known.some(({ terms }) => terms.length > 0)
      ? known
      : unknown.flatMap((word) => guess(word, lexicon) ?? []);
  return {
    text: textKey(text),
    phrases: phrasesIn(text),
    terms: mostTelling([...phrases.map(({ term }) => term), ...read.flatMap(({ terms }) => terms)], lexicon),
    corrections: read.flatMap(({ correction }) => correction ?? []),
    unknown,
    language: languageOf(words),
    isFromCustomer: isFromCustomer(words),
  };
}

const phrasesIn = (text: string): string[] =>
  Array.from(text.matchAll(/["“”]([^"“”]+)["“”]/g), ([, phrase = ""]) => wordsOf(phrase).join(" ")).filter(
    (phrase) => phrase !== "",
  );

interface Reading {
  readonly terms: readonly Term[];
  readonly correction?: { readonly from: string; readonly to: string };
}

/**
 * What one word of a query asks for, by the first of these that the index knows: the word; the word as somebody
 * without å, ä and ö on the keyboard spells it; the parts of a compound; words that begin so; the word without a
 * slip of the keyboard; another of its root; the word without two slips; and last the known ends of a longer word.
 *
 * @param words All words of the text, in their order.
 */
function readWord(
  word: string,
  words: readonly string[],
  lexicon: Lexicon,
  inPhrase: ReadonlySet<string>,
): Reading | { unknown: string } {
  const isTalk = wordClass(word) === "conversational";
  const worth = (isTalk ? weights.conversational : 1) * (inPhrase.has(word) ? weights.inPhrase : 1);
  const single = (one: string, share: number, certainty: number): Term => ({
    weight: worth * share,
    certainty,
    variants: [{ word: one, weight: 1 }, ...relatives(one, lexicon)],
  });
  const as = (one: string, weight: number, certainty: number): Term => ({
    weight: worth,
    certainty,
    variants: [{ word: one, weight }],
  });
  const isCompound = !isTalk && word.length >= shortestCompound;

  if (lexicon.frequency(word) > 0) {
    const parts = isCompound ? splitKnown(word, lexicon).filter((one) => !words.includes(one)) : [];
    return {
      terms: [single(word, 1, 1), ...parts.map((one) => single(one, weights.partOfKnown, 1))],
    };
  }
  if (isTalk || inPhrase.has(word)) return { terms: [] };

  const plain = word.replace(/ae|aa/g, "a").replace(/oe/g, "o");
  if (plain !== word && lexicon.frequency(plain) > 0) return { terms: [single(plain, 1, 1)] };
  const parts = splitKnown(word, lexicon);
  if (parts.length > 0) return { terms: parts.map((one) => single(one, weights.part, certainties.parts)) };
  if (beginsKnownWord(word, lexicon)) {
    return { terms: [as(word, weights.beginning, certainties.beginning)] };
  }
  const mended = (to: string): Reading => ({
    terms: [as(to, weights.corrected, certainties.corrected)],
    correction: { from: word, to },
  });
  const oneSlip = correctWord(word, lexicon, 1);
  if (oneSlip !== undefined) return mended(oneSlip);
  const variants = relatives(word, lexicon);
  if (variants.length > 0) return { terms: [{ weight: worth, certainty: certainties.relative, variants }] };
  const corrected = correctWord(word, lexicon);
  if (corrected !== undefined) return mended(corrected);
  const ends = isCompound ? knownEnds(word, lexicon) : [];
  if (ends.length === 0) return { unknown: word };
  return { terms: ends.map((one) => single(one, weights.part, certainties.end)) };
}

/** For a query that holds no known word at all. */
function guess(word: string, lexicon: Lexicon): Reading | undefined {
  const to = guessWord(word, lexicon);
  if (to === undefined) return undefined;
  return {
    terms: [{ weight: weights.guessed, certainty: 0, variants: [{ word: to, weight: 1 }] }],
    correction: { from: word, to },
  };
}

/** Pagefind finds what begins with a word, too. */
const beginsKnownWord = (word: string, lexicon: Lexicon): boolean =>
  word.length >= 3 && lexicon.beginningWith(word.charAt(0)).some((known) => known.startsWith(word));

function relatives(word: string, lexicon: Lexicon): Term["variants"] {
  return lexicon.relatives(word).map((relative) => ({ word: relative, weight: weights.relative }));
}

/** Words that stand together and that the index knows as one: `svars tid`, `ta bort`. */
function knownPhrases(
  words: readonly string[],
  lexicon: Lexicon,
): { readonly words: readonly string[]; readonly term: Term }[] {
  const found = new Map<string, { words: readonly string[]; term: Term }>();
  for (const [i] of words.entries()) {
    for (const length of [2, 3]) {
      const some = words.slice(i, i + length);
      if (some.length < length) continue;
      const whole = [joined(some), some.join("")].find(
        (one) => one.length >= 5 && lexicon.frequency(one) > 0,
      );
      if (whole)
        found.set(whole, {
          words: some,
          term: { weight: 1, certainty: 1, variants: [{ word: whole, weight: 1 }] },
        });
    }
  }
  return [...found.values()];
}

/**
 * The words that part documents best; a long message has many, and the common ones tell least. What nearly every document
 * holds is not even asked for: it costs most, and tells nothing.
 */
function mostTelling(terms: readonly Term[], lexicon: Lexicon): Term[] {
  const valued = terms
    .map((term) => ({ term, worth: worthOf(term, lexicon) }))
    .toSorted((a, b) => b.worth - a.worth);
  const enough = (valued[0]?.worth ?? 0) * leastWorth;
  return valued
    .slice(0, mostTerms)
    .filter(({ worth }) => worth >= enough)
    .map(({ term }) => term);
}

const worthOf = ({ weight, variants }: Term, { frequency, documents }: Lexicon): number =>
  weight * Math.max(...variants.map(({ word }) => rarity(frequency(word), documents)));

/** Inverse document frequency, as BM25 has it: rare words tell more. Never negative. */
export function rarity(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
