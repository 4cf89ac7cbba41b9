import { wordChanges, type TextPart } from "../../changes/word-changes.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";

/**
 * Both versions of a text for two cells of a table, escaped, with what went ~~struck through~~ and what came **bold**.
 * Lines are kept apart with `<br>`.
 */
export function markedWords(before: string, after: string): readonly [before: string, after: string] {
  const parts = wordChanges(before, after);
  return [sideOf(parts, "removed", "~~"), sideOf(parts, "added", "**")];
}

/** One text in a cell, without marks. */
export const cellText = (text: string): string =>
  lines(text)
    .map((line) => escapeComment(line))
    .join("<br>");

const lines = (text: string): string[] => text.trim().split(/\r?\n/);

function sideOf(parts: readonly TextPart[], kind: "removed" | "added", sign: string): string {
  const own = parts.filter((part) => part.kind === "same" || part.kind === kind);
  const text = own.map((part) => part.text).join("");
  const marked: boolean[] = own.flatMap((part) => Array<boolean>(part.text.length).fill(part.kind === kind));
  let at = 0;
  return text
    .split("\n")
    .map((line) => {
      const shown = markLine(line, marked.slice(at, at + line.length), sign);
      at += line.length + 1;
      return shown;
    })
    .join("<br>")
    .replace(/^(?:<br>)+|(?:<br>)+$/g, "");
}

/** Marks stand around whole words between spaces: inside a word Markdown does not always take them for marks. */
function markLine(line: string, marked: readonly boolean[], sign: string): string {
  const words = Array.from(line.matchAll(/\S+/g), ({ 0: word, index }) => ({
    word,
    isMarked: marked.slice(index, index + word.length).includes(true),
  }));
  const runs: { isMarked: boolean; words: string[] }[] = [];
  for (const { word, isMarked } of words) {
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.words.push(word);
    else runs.push({ isMarked, words: [word] });
  }
  return runs
    .map((run) => {
      const text = escapeComment(run.words.join(" "));
      return run.isMarked ? `${sign}${text}${sign}` : text;
    })
    .join(" ");
}
