import { fold } from "./fold.ts";
import { basicForms } from "./lemmas.ts";

/**
 * The words of a text as they are compared: folded, irregular forms in their basic one. Apostrophes join (`don't` is one
 * word), every other sign parts: `AI-bild` is two.
 */
export function wordsOf(text: string): string[] {
  const words =
    fold(text)
      .replace(/['’`´]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => basicForms.get(word) ?? word);
}

/** A text by which it is compared whole: its words with a space between. */
export const textKey = (text: string): string => wordsOf(text).join(" ");
