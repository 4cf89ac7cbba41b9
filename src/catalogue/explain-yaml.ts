import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from "yaml";
import type { Code } from "../diagnostics/diagnostic.ts";

/** What keeps a YAML text from being read, in the author's words. */
export interface YamlProblem {
  readonly code: Code;
  /** Where the author must type. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What a YAML text must not use, whether the parser refuses it or Kvitto does. */
export const refusedFeature = {
  code: "KV008" as const,
  message: "Anchors, aliases and tags (&, *, !) are not used here.",
  hint: "Write the value out, or put quotes around a text that begins with one of these characters.",
};

/** More levels than any record has. */
export const nestsTooDeep = {
  code: "KV007" as const,
  message: "Here the file nests too deep.",
  hint: "Use fewer levels.",
};

/** A field whose name stands before it already, at an offset. */
export const givenTwice = (text: string, offset: number): Omit<YamlProblem, "offset"> => ({
  code: "KV009",
  message: `The field "${nameAt(text, offset)}" is given twice.`,
  hint: "Keep one of them.",
});

/** The parser's first error, for somebody who has never heard of mappings and scalars. */
export function explainYaml(error: YAMLError, text: string, document: Document.Parsed): YamlProblem {
  const [offset] = error.pos;
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return {
        code: "KV008",
        offset,
        message: "A second part of the file begins here.",
        hint: "Keep one record per file, and delete the line “---” or “...”.",
      };
    case "BAD_ALIAS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_DIRECTIVE":
      return { ...refusedFeature, offset };
    default:
      return { code: "KV007", ...explainSyntax(error, text, document) };
  }
}

type Explanation = Omit<YamlProblem, "code">;

function explainSyntax(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
  document: Document.Parsed,
): Explanation {
  const unmerged = text.search(/^<{7} /m);
  if (unmerged !== -1) return { ...conflict, offset: unmerged };
  const line = lineAt(text, offset);
  const quotes = "Put quotes around the whole text.";
  switch (code) {
    case "TAB_AS_INDENT":
      return { offset, message: "The line is indented with a tab.", hint: "Use two spaces a step." };
    case "BAD_SCALAR_START":
      return { offset, message: `A text cannot begin with "${text[offset]}".`, hint: quotes };
    case "BAD_DQ_ESCAPE":
      return {
        offset,
        message: "A backslash between double quotes begins a special character, and this is none.",
        hint: "Use single quotes, or write the backslash twice.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return /: |:$/.test(text.slice(offset, line.end))
        ? { offset, message: "The text has a colon in it.", hint: quotes }
        : { ...indentation, offset: firstWord(text, line.end + 1) };
    case "BAD_INDENT":
      return message.includes("end with a")
        ? { ...openBracket, offset: lastStart(document, offset, isBracketed) }
        : { ...indentation, offset };
    case "MULTILINE_IMPLICIT_KEY":
    case "MISSING_CHAR":
      if (message.includes("quote")) return { ...openQuote, offset: lastStart(document, offset, isQuoted) };
      return /^\s*-/.test(line.text) ? { ...strayEntry, offset } : { ...noColon, offset };
    case "UNEXPECTED_TOKEN": {
      // A reply that begins with a field to fill in: {name}, hello.
      const [before, bracket] = /^[^[{"']*?(?:: |- )\s*([[{])/.exec(line.text) ?? [];
      if (before && bracket && line.start + before.length <= offset) {
        const message = `A text cannot begin with "${bracket}".`;
        return { offset: line.start + before.length - 1, message, hint: quotes };
      }
      if (text.slice(line.start, offset).search(/["']/) !== -1) return { ...afterQuote, offset };
      return text[offset] === "-" ? { ...strayEntry, offset } : { ...unexpected, offset };
    }
    default:
      return { ...unexpected, offset };
  }
}

const indentation = {
  message: "The line is not indented like those it belongs with.",
  hint: "Begin it in the same column as its neighbours. A step is two spaces.",
};
const noColon = {
  message: "The line has no field's name with a colon and a space after it.",
  hint: "Write it as “name: value”, or indent it if it belongs to the text above.",
};
const strayEntry = {
  message: "A list's entry cannot stand here.",
  hint: "Write the list's name and a colon on a line of its own, and the entries below it.",
};
const openQuote = {
  message: "The quotation mark that begins here is not closed.",
  hint: "Add one where the text ends.",
};
const openBracket = {
  message: "The bracket that begins here is not closed.",
  hint: "Close it on the same line. If it is part of a text, put quotes around the whole text.",
};
const conflict = {
  message: "Two versions of the file meet here, and neither has been chosen.",
  hint: "Keep the lines that are right, and delete those that begin with <<<<<<<, ======= or >>>>>>>.",
};
const afterQuote = {
  message: "The text goes on after its closing quotation mark.",
  hint: "Put single quotes around the whole text, or delete the quotation marks.",
};
const unexpected = {
  message: "This cannot be read.",
  hint: "Check the indentation, the colon after the field's name, and the quotation marks.",
};

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset) === -1 ? text.length : text.indexOf("\n", offset);
  return { start, end, text: text.slice(start, end) };
}

/** Offset of the first thing written at or after an offset. */
function firstWord(text: string, from: number): number {
  const next = text.slice(from).search(/\S/);
  return next === -1 ? text.length : from + next;
}

const nameAt = (text: string, offset: number): string =>
  /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? "";

const isQuoted = (node: Node): boolean => isScalar(node) && node.type?.startsWith("QUOTE") === true;
const isBracketed = (node: Node): boolean => isCollection(node) && node.flow === true;

/** Where the last such value before an offset begins: the parser notices only at its end that it has none. */
function lastStart(document: Document.Parsed, before: number, isWanted: (node: Node) => boolean): number {
  let last = before;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0];
      if (isWanted(node) && start !== undefined && start < before) last = start;
    },
  });
  return last;
}
