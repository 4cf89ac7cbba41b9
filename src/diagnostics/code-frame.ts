import { lineOf } from "../lib/line-of.ts";
import type { Location } from "./diagnostic.ts";

/**
 * The author's own line with a mark under the place.
 *
 * @param text The file's text.
 * @returns Two lines, or an empty text when there is nothing to show: the file has no such line, or it is blank.
 */
export function codeFrame(text: string, { line, column }: Location): string {
  const content = lineOf(text, line);
  if (!content) return "";
  const start = Math.max(0, column - 1 - 60);
  const shown = content.slice(start, start + 100).replaceAll("\t", " ");
  const gutter = `${line} | `;
  const rest = content.slice(column - 1, column + 39);
  const width = Math.min(Math.max(/^[^\s:;,]+/.exec(rest)?.[0].length ?? 1, 1), 40);
  return `  ${gutter}${shown}\n  ${" ".repeat(gutter.length + column - 1 - start)}${"^".repeat(width)}\n`;
}
