/**
 * One line of a text, without its line break. A text of a megabyte has a hundred thousand lines, and a report asks for
 * many of them: nothing is taken apart for it.
 *
 * @param line From 1. A line that is not there is empty.
 */
export function lineOf(text: string, line: number): string {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf("\n", start);
    if (end === -1) return "";
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
}
