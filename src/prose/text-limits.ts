import { hiddenCharacters } from "./hidden-characters.ts";
import { placeAt } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";

/** About eight printed pages. The worst text of this size costs the parser half a second. */
const maxBytes = 24_000;
/** Levels of quotes, lists and components inside each other. Six are hard to read already. */
export const maxDepth = 16;
/** Braces and tags outside plain words; a page of prose has a handful. */
const maxMarks = 400;

/**
 * What must hold before the text meets a parser, whose time and stack grow with nesting: 10,000 `>`
 * on a line cost half a second and end in a stack overflow.
 */
export function textLimits(text: string): ProseFinding[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxBytes) {
    return [
      {
        code: "KV507",
        line: 1,
        column: 1,
        message: `The text is ${bytes} bytes long. The limit is ${maxBytes}.`,
        hint: "Divide it into several texts.",
      },
    ];
  }
  return [...tooManyMarks(text), ...text.split("\n").flatMap((line, index) => lineFindings(line, index + 1))];
}

function lineFindings(text: string, line: number): ProseFinding[] {
  const findings: ProseFinding[] = [];
  const [hidden] = hiddenCharacters(text);
  if (hidden) {
    findings.push({
      code: "KV505",
      line,
      column: hidden.offset + 1,
      message: `Here stands the hidden character ${hidden.name}.`,
      hint: "Delete it. It often comes along when text is pasted from another program.",
    });
  }
  if (containers(text) > maxDepth) {
    findings.push({
      code: "KV507",
      line,
      column: 1,
      message: `This line opens more than ${maxDepth} quotes and lists inside each other.`,
      hint: "Use fewer levels.",
    });
  }
  return findings;
}

/** Quote and list marks at the start of a line; four columns of indentation count as one more. */
function containers(line: string): number {
  // Blank lines open nothing; front matter comes here as lines of spaces.
  if (line.trim() === "") return 0;
  const prefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? "";
  const marks = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const indentation = /^[ \t]*/.exec(prefix)?.[0].replaceAll("\t", "    ").length ?? 0;
  return marks + Math.floor(indentation / 4);
}

function tooManyMarks(text: string): ProseFinding[] {
  const mark = [...text.matchAll(/[{<]/g)][maxMarks];
  if (!mark) return [];
  return [
    {
      code: "KV507",
      ...placeAt(mark.index, text),
      message: `The text has more than ${maxMarks} tags and braces.`,
      hint: "Divide it into several texts.",
    },
  ];
}
