import type { TextProblem } from "./parse-yaml.ts";

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/**
 * Splits a prose file into its fields and its text.
 *
 * @returns `frontMatter` is what stands between the two `---` lines, and starts on line 2 of the file; it is
 *   empty when the file does not begin with such a line. `body` is the rest.
 */
export function splitFrontMatter(text: string): { frontMatter: string; body: string } {
  const start = opening.exec(text);
  if (!start) return { frontMatter: "", body: text };
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return { frontMatter: rest, body: "" };
  return { frontMatter: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length) };
}

/** Why a prose file has no fields at all; undefined when it has some, right or wrong. */
export function findNoFields(text: string): TextProblem | undefined {
  const { frontMatter } = splitFrontMatter(text);
  if (text.trim() === "") return { ...noFields, message: "The file is empty." };
  if (!opening.test(text)) return { ...noFields, message: "The file does not begin with its fields." };
  if (!closing.test(text.replace(opening, "")))
    return { ...noFields, message: "The fields that begin here do not end." };
  return frontMatter.trim() === "" ? { ...noFields, message: "Here are no fields." } : undefined;
}

const noFields = {
  code: "KV107",
  line: 1,
  column: 1,
  hint: "Begin the file with a line “---”, fields as “name: value”, and another line “---”.",
} as const;
