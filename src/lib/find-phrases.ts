/** A phrase that stands in a text. */
export interface FoundPhrase {
  /** The phrase as it was asked for: `garanter*`. */
  readonly phrase: string;
  /** The words as they stand in the text: `Garanterat`. */
  readonly words: string;
  /** Code units from the start of the text in Unicode form NFC. */
  readonly offset: number;
}

/**
 * Every place where one of the phrases stands as whole words, in reading order and in any case. A star at the
 * end of a phrase stands for any ending. White space matches any white space, line breaks and hard spaces too.
 * Where several phrases start at one place, the longest is given.
 *
 * @example findPhrases("Vi garanterar det.", ["garanter*"]); // "garanterar" at 3
 */
export function findPhrases(text: string, phrases: Iterable<string>): FoundPhrase[] {
  const composed = text.normalize("NFC");
  const longest = new Map<number, FoundPhrase>();
  for (const phrase of phrases) {
    for (const { 0: words, index: offset } of composed.matchAll(wholeWords(phrase))) {
      if (words.length > (longest.get(offset)?.words.length ?? 0))
        longest.set(offset, { phrase, words, offset });
    }
  }
  return [...longest.values()].sort((a, b) => a.offset - b.offset);
}

const letter = "[\\p{L}\\p{N}_]";

function wholeWords(phrase: string): RegExp {
  const anyEnding = phrase.endsWith("*");
  const stem = (anyEnding ? phrase.slice(0, -1) : phrase).normalize("NFC").trim();
  const words = stem.split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(
    `(?<!${letter})${words.join("\\s+")}${anyEnding ? `${letter}*` : ""}(?!${letter})`,
    "giu",
  );
}
