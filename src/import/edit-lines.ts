/** One new line in a text. */
export interface LineEdit {
  /** The line before which it comes, from 1; one more than there are puts it last. */
  readonly line: number;
  /** How many lines, from that one, it takes the place of. */
  readonly replaces: number;
  /** Without line break. */
  readonly text: string;
}

/**
 * Puts lines into a text and leaves every other character as it is. They break as the text's first line does; a last
 * line without a break gets one when another follows it.
 *
 * @param edits In any order; those at the same line stand in the order given. They do not overlap.
 */
export function editLines(text: string, edits: readonly LineEdit[]): string {
  const newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let result = "";
  let kept = 0;
  for (const edit of [...edits].sort((a, b) => a.line - b.line)) {
    result += lines.slice(kept, edit.line - 1).join("");
    kept = edit.line - 1 + edit.replaces;
    const open = result !== "" && !result.endsWith("\n");
    result += `${open ? newline : ""}${edit.text}${newline}`;
  }
  return result + lines.slice(kept).join("");
}
