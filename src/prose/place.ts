/** A place in a text file, as an editor counts: line and column start at 1, front matter included. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reading order. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** The start of a syntax node. Some links that GFM makes have no position. */
export function startOf(position: { start: Place } | undefined): Place | undefined {
  return position && { line: position.start.line, column: position.start.column };
}

/** @param offset Counted in UTF-16 code units from 0. */
export function placeAt(offset: number, text: string): Place {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The inverse of `placeAt`. */
export function offsetOf({ line, column }: Place, text: string): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, column - 1);
}
