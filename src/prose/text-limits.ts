import { hiddenCharacters } from "./hidden-characters.ts";
import { placeAt } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";

/** About eight printed pages. With the limits below, the worst text of this size costs the parser half a second. */
const maxBytes = 24_000;
/** A text of eight pages has some 400, and the parser's time grows with the square of the headings. */
const maxLines = 1_500;
/** List and quote marks in front of lines; each costs as much as a paragraph. */
const maxContainers = 3_000;
/**
 * Signs of emphasis, links and strokes in one paragraph, table or list without empty lines. The parser compares each
 * with all others: 24 kB of `*_` cost it ten seconds.
 */
const maxSigns = 1_000;
/** Levels of quotes, lists and components inside each other. Six are hard to read already. */
export const maxDepth = 16;
/** Braces and tags; a page of prose has a handful. */
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
  const lines = text.split(/\r\n|\n|\r/);
  const ofLines = lines.flatMap((line, index) => lineFindings(line, index + 1));
  // One limit is enough to say that a text is too much.
  if (ofLines.some(({ code }) => code === "KV507")) return ofLines;
  return [...[...tooManyTags(text), ...tooManyLines(lines)].slice(0, 1), ...ofLines];
}

function tooManyLines(lines: readonly string[]): ProseFinding[] {
  const findings: ProseFinding[] = [];
  const refuse = (index: number, message: string, hint: string) =>
    findings.push({ code: "KV507", line: index + 1, column: 1, message, hint });
  if (lines.length > maxLines)
    refuse(maxLines, `The text has more than ${maxLines} lines.`, "Divide it into several texts.");
  const openers = crossing(
    lines.map((line) => containers(line).marks),
    maxContainers,
  );
  if (openers !== undefined)
    refuse(
      openers,
      `The text has more than ${maxContainers} list and quote marks.`,
      "Divide it into several texts.",
    );
  let signs = 0;
  for (const [index, line] of lines.entries()) {
    const before = signs;
    signs = line.trim() === "" ? 0 : signs + (line.match(/\*+|_+|~+|`+|[[\]]/g)?.length ?? 0);
    if (signs > maxSigns && before <= maxSigns)
      refuse(
        index,
        `This paragraph has more than ${maxSigns} signs of emphasis and links.`,
        "Divide it with empty lines.",
      );
  }
  return findings;
}

/** Index of the number with which the sum exceeds a limit. */
function crossing(numbers: readonly number[], limit: number): number | undefined {
  let sum = 0;
  const index = numbers.findIndex((number) => (sum += number) > limit);
  return index < 0 ? undefined : index;
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
  if (containers(text).levels > maxDepth) {
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

/** Quote and list marks at the start of a line; as levels, four columns of indentation count as one more. */
function containers(line: string): { readonly marks: number; readonly levels: number } {
  // Blank lines open nothing; front matter comes here as lines of spaces.
  if (line.trim() === "") return { marks: 0, levels: 0 };
  const prefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? "";
  const marks = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const indentation = /^[ \t]*/.exec(prefix)?.[0].replaceAll("\t", "    ").length ?? 0;
  return { marks, levels: marks + Math.floor(indentation / 4) };
}

function tooManyTags(text: string): ProseFinding[] {
  const mark = [...text.matchAll(/[{}<]/g)][maxMarks];
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
