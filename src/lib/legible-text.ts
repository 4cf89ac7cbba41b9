/** Controls, line breaks, marks that turn the direction of writing, zero-width and tag characters, lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** In characters. No word of our own, no path and no full list of fields is nearly as long. */
const longest = { word: 240, text: 1000 };

/**
 * A text that others wrote, in signs that can be shown anywhere: what cannot be seen is named (`<U+200B>`), it stays
 * on one line, and what is very long is cut.
 */
export function legibleText(text: string): string {
  const words = text.replace(/\S+/g, (word) =>
    word.length > longest.word ? `${word.slice(0, 60)}…${word.slice(-2)}` : word,
  );
  const cut = words.length > longest.text ? `${words.slice(0, longest.text)}…` : words;
  return cut.replace(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `<U+${code}>`;
  });
}
