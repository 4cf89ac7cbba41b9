import { isMap, isSeq, parseDocument, type Node } from "yaml";
import { splitFrontMatter } from "./front-matter.ts";

/**
 * Writes one field into a record's YAML and leaves every other character as it is. A field that is there is replaced
 * where it stands, its comment kept; a new one comes before the field `before`, or last.
 *
 * @param yaml  Text that Kvitto can read, with LF or CRLF.
 * @param block The field as it is to stand, name and all, lines apart with LF and none at the end.
 */
export function setField(yaml: string, name: string, block: string, before?: string): string {
  const newline = yaml.includes("\r\n") ? "\r\n" : "\n";
  const text = block.replaceAll("\n", newline);
  const present = fieldIn(yaml, name);
  if (present) return yaml.slice(0, present.start) + text + yaml.slice(present.end);

  const complete = yaml === "" || yaml.endsWith("\n") ? yaml : yaml + newline;
  const start = (before === undefined ? undefined : fieldIn(complete, before)?.start) ?? complete.length;
  return complete.slice(0, start) + text + newline + complete.slice(start);
}

/**
 * Rewrites the fields of a content file, whether it is YAML from end to end or a text with fields before it.
 *
 * @param edit Takes the YAML and gives it changed.
 */
export function editFields(file: string, text: string, edit: (yaml: string) => string): string {
  if (!file.endsWith(".mdx")) return edit(text);
  const { frontMatter } = splitFrontMatter(text);
  const start = text.indexOf("\n") + 1;
  return text.slice(0, start) + edit(frontMatter) + text.slice(start + frontMatter.length);
}

/** Where a field starts and where its value ends, line break and comment left out. */
export function fieldIn(yaml: string, name: string): { start: number; end: number } | undefined {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === name) : undefined;
  const start = (pair?.key as Node | undefined)?.range?.[0];
  if (start === undefined) return undefined;
  const end = endOf(pair?.value) ?? yaml.indexOf(":", start) + 1;
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

/** Where a value ends. A block's own end would take the comments after it along. */
function endOf(value: unknown): number | undefined {
  if (isMap(value) && value.flow !== true) return endOf(value.items.at(-1)?.value);
  if (isSeq(value) && value.flow !== true) return endOf(value.items.at(-1));
  return (value as Node | null | undefined)?.range?.[1];
}
