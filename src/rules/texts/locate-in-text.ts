import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { LineIndex } from "../../lib/line-index.ts";

/**
 * Where a character of a YAML text stands in its file. Follows a text over its lines, whatever its style:
 * folded (`>-`), literal (`|-`), quoted or plain.
 *
 * @param at Where the text's value starts.
 * @param text The value.
 * @param offset Code units from its start; not at white space.
 * @returns The place, or `at` when the file writes the text otherwise than it reads, as with `\n` in quotes.
 */
export function locateInText(
  { texts }: Pick<Catalogue, "texts">,
  at: Location,
  text: string,
  offset: number,
): Location {
  const source = texts.get(at.file) ?? "";
  const index = new LineIndex(source);
  const start = startOfLine(source, at.line) + at.column - 1;
  let place = start + (/^(?:[|>][^\n]*\n|["'])?/.exec(source.slice(start))?.[0].length ?? 0);
  for (const character of text.slice(0, offset + 1).split("")) {
    if (isFolded(character)) continue;
    while (isFolded(source.charAt(place))) place += 1;
    if (source.charAt(place) !== character) return at;
    place += 1;
  }
  return { file: at.file, ...index.at(place - 1) };
}

/** White space that YAML adds and takes away between lines. A hard space is text. */
const isFolded = (character: string): boolean => /^[ \t\r\n]$/.test(character);

function startOfLine(source: string, line: number): number {
  return source
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0);
}
