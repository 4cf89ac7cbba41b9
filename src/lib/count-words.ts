/**
 * Words in a text, as a reader counts them: what stands between white space and holds a letter or a digit.
 * `AI-bild` is one word, `12 h` two, a dash alone none.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
