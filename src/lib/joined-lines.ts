/**
 * A text on one line: each line break, with the white space around it, becomes a space. Line by line, since a pattern
 * that begins with "any white space" looks through a long row of spaces once for each of them.
 *
 * @param lineBreak What parts lines.
 */
export function joinedLines(text: string, lineBreak: RegExp = /[\r\n]/): string {
  const lines = text.split(lineBreak);
  const last = lines.length - 1;
  return lines
    .map((line, i) => (i === 0 ? line : line.trimStart()))
    .map((line, i) => (i === last ? line : line.trimEnd()))
    .filter((line, i) => line !== "" || i === 0 || i === last)
    .join(" ");
}
