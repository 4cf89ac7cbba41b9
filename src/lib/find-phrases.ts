/** A phrase that stands in a text. */
export interface FoundPhrase {
  /** The phrase as it was asked for: `garanter*`. */
  readonly phrase: string;
  /** The words as they stand in the text: `Garanterat`. */
  readonly words: string;
  /** Code units from the start of the text in Unicode form NFC. */
  readonly offset: number;
}

/** A word or a single sign, in lower case, and whether white space stands before it. */
interface Token {
  readonly word: string;
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
}

/** A phrase made ready to be looked for in many texts. */
export interface ReadyPhrase {
  readonly phrase: string;
  readonly tokens: readonly Token[];
  /** Whether the last word may go on: the phrase ends with a star. */
  readonly anyEnding: boolean;
}

/**
 * Makes a phrase ready. It stands for whole words in any case; a star at the end stands for any ending; white
 * space matches any white space, line breaks and hard spaces too.
 */
export function readyPhrase(phrase: string): ReadyPhrase {
  const anyEnding = phrase.endsWith("*");
  return {
    phrase,
    tokens: tokensOf((anyEnding ? phrase.slice(0, -1) : phrase).normalize("NFC").trim()),
    anyEnding,
  };
}

/** A text made ready for several lists of phrases. */
export interface ReadyText {
  readonly composed: string;
  readonly tokens: readonly Token[];
}

/** Takes a text apart into words, once. */
export function readyText(text: string): ReadyText {
  const composed = text.normalize("NFC");
  return { composed, tokens: tokensOf(composed) };
}

/**
 * Every place where one of the phrases stands, in reading order. Where several start at one place, the longest
 * is given.
 *
 * @example findPhrases(readyText("Vi garanterar det."), [readyPhrase("garanter*")]); // "garanterar" at 3
 */
export function findPhrases({ composed, tokens }: ReadyText, phrases: readonly ReadyPhrase[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const [at, { word, start }] of tokens.entries()) {
    let longest: FoundPhrase | undefined;
    for (const phrase of phrases) {
      // Nearly every pair ends here, so nothing is made for it.
      if (!word.startsWith(phrase.tokens[0]?.word ?? "")) continue;
      const end = matchEnd(tokens, at, phrase);
      if (end === undefined || end - start <= (longest?.words.length ?? 0)) continue;
      longest = { phrase: phrase.phrase, words: composed.slice(start, end), offset: start };
    }
    if (longest) found.push(longest);
  }
  return found;
}

/** Where a phrase that begins at a token ends; undefined when it does not stand there. */
function matchEnd(
  tokens: readonly Token[],
  at: number,
  { tokens: wanted, anyEnding }: ReadyPhrase,
): number | undefined {
  let end: number | undefined;
  for (const [i, { word, spaced }] of wanted.entries()) {
    const token = tokens[at + i];
    const last = i === wanted.length - 1;
    const fits = last && anyEnding ? token?.word.startsWith(word) : token?.word === word;
    if (!token || !fits || (i > 0 && token.spaced !== spaced)) return undefined;
    end = token.end;
  }
  return end;
}

// Words are compared, not patterns: a case-folding pattern per phrase cost a tenth of a second in all.
const wordOrSign = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu;

function tokensOf(text: string): Token[] {
  let before = 0;
  return Array.from(text.matchAll(wordOrSign), ({ 0: word, index: start }) => {
    const spaced = start > before;
    before = start + word.length;
    return { word: word.toLowerCase(), spaced, start, end: before };
  });
}
