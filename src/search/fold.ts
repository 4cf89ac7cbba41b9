/**
 * A text as the search compares it: lower case, without diacritics, so that `Återställ` and `aterstall` are
 * one. Index and query both go through here, and Pagefind never sees anything else.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "a")
    .replace(/ø/g, "o");
}
