import { stem } from "./stem.ts";

/** Endings that make another kind of word of the same root, folded; longest first. */
const derivations = [
  // Swedish
  "ningarna",
  "ningar",
  "ningen",
  "ning",
  "ingar",
  "ingen",
  "ing",
  "andet",
  "ande",
  "endet",
  "ende",
  "elsen",
  "else",
  "ationen",
  "ation",
  "eringen",
  "ering",
  "erad",
  "erat",
  "eras",
  "erar",
  "era",
  "arens",
  "aren",
  "are",
  "heten",
  "het",
  "ligen",
  "liga",
  "ligt",
  "lig",
  "bara",
  "bart",
  "bar",
  "iska",
  "iskt",
  "isk",
  "ade",
  "ad",
  "at",
  "an",
  "en",
  "et",
  "er",
  "ar",
  "or",
  "as",
  "es",
  "a",
  "e",
  "t",
  "n",
  "s",
  "d",
  // English
  "ations",
  "ating",
  "ated",
  "ates",
  "ate",
  "ments",
  "ment",
  "ings",
  "ions",
  "ion",
  "ers",
  "ness",
  "able",
  "ing",
  "ed",
  "ly",
  "al",
  "y",
].toSorted((a, b) => b.length - a.length);

/** Shorter roots belong to too many words. */
const shortest = 4;

/**
 * What a word has in common with words of another kind made from it: `markning` and `marka` both give `mark`.
 * Coarser than a stem, so a find by it counts for less.
 *
 * @param word Folded.
 */
export function rootOf(word: string): string {
  const stemmed = stem(word);
  for (const ending of derivations) {
    if (stemmed.endsWith(ending) && stemmed.length - ending.length >= shortest) {
      return stemmed.slice(0, stemmed.length - ending.length);
    }
  }
  return stemmed;
}
