/** One language's words in Pagefind's minified interface. */
const strings = /\{placeholder:"((?:[^"\\]|\\.)*)",clear_search:[^{}]*\}/g;

/** How the languages of the portal begin. */
const ours = new Set(["Search", "Sök", "S\\xF6k"]);

/**
 * Pagefind's interface without the words of the forty languages that a portal never speaks: half its size, which every
 * first search waits for.
 *
 * @param code `pagefind-component-ui.js` as Pagefind (1.5) writes it.
 * @throws {Error} When it is written in another way, so that a new version of Pagefind is noticed.
 */
export function trimInterface(code: string): string {
  const kept: string[] = [];
  const trimmed = code.replace(strings, (all: string, placeholder: string) => {
    if (!ours.has(placeholder)) return "{}";
    kept.push(placeholder);
    return all;
  });
  if (kept.length !== 2) throw new Error("Pagefind's interface keeps its words in a new way.");
  return trimmed;
}
