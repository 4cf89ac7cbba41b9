/** A piece of a text that canaries are made of, in a form that spelling, case and accents do not change. */
export interface Token {
  readonly key: string;
  /** Code units from the start of the text. */
  readonly offset: number;
}

/** Characters that readers do not see, so that a word may hold them unnoticed. */
const unseen = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
const letters = `[\\p{L}\\p{M}\\p{N}${unseen}]`;

const marks = new RegExp(`[\\p{M}${unseen}]`, "gu");
const word = new RegExp(`[\\p{L}\\p{N}]${letters}*`, "gu");
const name = new RegExp(`[\\p{L}\\p{N}]${letters}*(?:[-_./]${letters}+)+`, "gu");

/** Without accents, case and unseen characters: `Förtroende` and `fortroende` are one word, as they are in addresses. */
export const plain = (text: string): string => {
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize("NFKD").replace(marks, "").toLowerCase();
};

const isAscii = /^[\0-\x7f]*$/;

/** Words and numbers in reading order. */
export const wordsOf = (text: string): Token[] => tokens(text, word).filter(({ key }) => key !== "");

/** Periods, dates and numbers; a decimal comma is a point. */
export const numbersOf = (text: string): Token[] =>
  tokens(text, /\d{4}-W\d{2}|\d{4}-\d{2}(?:-\d{2})?|\d+(?:[.,]\d+)?/g).map(({ key, offset }) => ({
    key: key.replace(",", "."),
    offset,
  }));

/**
 * What people do not write but files and records are called: `ai-i-svar`, `person_id`, `rules/r05`, `r05.yaml`. A long path
 * gives each of its parts and each pair of neighbours.
 */
export function namesOf(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: run, index } of text.matchAll(name)) {
    let offset = index;
    let before: string | undefined;
    for (const part of run.split("/")) {
      const whole = plain(part);
      for (const piece of [whole, ...(whole.includes(".") ? whole.split(".") : [])])
        if (/[-_]/.test(piece) || isFile.test(piece)) found.push({ key: piece, offset });
      if (before !== undefined) found.push({ key: `${before}/${whole}`, offset });
      before = whole;
      offset += part.length + 1;
    }
  }
  return found;
}

const isFile = /\.(?:yaml|mdx|csv)$/;

const tokens = (text: string, pattern: RegExp): Token[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    key: plain(found),
    offset: index,
  }));
