import type { Nodes } from "mdast";
import { joinedLines } from "../lib/joined-lines.ts";

const blocks: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "code",
  "table",
  "tableRow",
  "tableCell",
  "list",
  "listItem",
  "blockquote",
  "mdxJsxFlowElement",
]);

/**
 * What a reader reads, for counting length and finding claims: a line per paragraph, heading, list
 * item and table cell. A component adds only the text that it encloses.
 */
export function plainText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return joinedLines(node.value, /\n/);
  if (node.type === "code") return node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  return node.children.reduce((text: string, child) => {
    const part = plainText(child);
    const separator = text !== "" && part !== "" && blocks.has(child.type) ? "\n" : "";
    return text + separator + part;
  }, "");
}
