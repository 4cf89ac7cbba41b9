import { braceCode, moduleCode, unknownComponent } from "./code-messages.ts";
import { components } from "./components.ts";
import { offsetOf, type Place, placeAt } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { quote } from "./quote.ts";

/**
 * Puts the parser's refusal in plain words, at the place where the author must type.
 *
 * @param error What the parser threw. Its own wording is never shown: it names parser internals
 *   and recommends `{/* … *\/}`, which the gate refuses.
 * @param text The text that was parsed.
 */
export function syntaxFinding(error: unknown, text: string): ProseFinding {
  if (error instanceof RangeError) {
    return {
      code: "KV507",
      line: 1,
      column: 1,
      message: "The text nests so deep that it cannot be read.",
      hint: "Use fewer levels.",
    };
  }
  // Parsing has no input but the text, so whatever else the parser throws is about the text too.
  if (!isParserMessage(error)) {
    return {
      code: "KV504",
      line: 1,
      column: 1,
      message: "Somewhere in the text tags and Markdown are tangled.",
      hint: "Put each tag on a line of its own, with an empty line before and after.",
    };
  }
  const { source, ruleId, reason } = error;
  const at: Place = { line: error.line ?? 1, column: error.column ?? 1 };
  const offset = offsetOf(at, text);

  if (source === "micromark-extension-mdxjs-esm") return brokenModule(offset, text);
  if (source === "micromark-extension-mdx-expression") return brokenBraces(offset, text);
  // The last tag that the reason quotes with a place is the one left open.
  const open = [...reason.matchAll(/`<([^`>]*)>` \((\d+):(\d+)/g)].at(-1);
  if (open) return unclosedTag({ line: Number(open[2]), column: Number(open[3]) }, open[1] ?? "");
  if (ruleId === "unexpected-closing-slash") return strayClosingTag(offset, text);
  return brokenTag(offset, at, text);
}

function brokenModule(offset: number, text: string): ProseFinding {
  const start = [...text.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? offset;
  return moduleCode(placeAt(start, text), text.slice(start));
}

function brokenBraces(offset: number, text: string): ProseFinding {
  const start = openingBrace(offset, text);
  return braceCode(placeAt(start, text), /^.*/.exec(text.slice(start))?.[0] ?? "");
}

/** The nearest brace before `offset` that is still open there. */
function openingBrace(offset: number, text: string): number {
  let closed = 0;
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at -= 1) {
    if (text[at] === "}") closed += 1;
    if (text[at] !== "{") continue;
    if (closed === 0) return at;
    closed -= 1;
  }
  return offset;
}

function unclosedTag(at: Place, name: string): ProseFinding {
  if (!components.has(name)) return unknownComponent(at, name);
  return {
    code: "KV504",
    ...at,
    message: `"<${name}>" is opened here and not closed in the same paragraph, list or quote.`,
    hint: `Write it like ${components.get(name)?.example}.`,
  };
}

function strayClosingTag(offset: number, text: string): ProseFinding {
  const start = text.lastIndexOf("<", offset);
  const at = placeAt(start, text);
  const name = tagName(text.slice(start));
  if (!components.has(name)) return unknownComponent(at, name);
  return {
    code: "KV504",
    ...at,
    message: `"</${name}>" closes a tag that is not open here.`,
    hint: `Delete it, or write the whole like ${components.get(name)?.example}.`,
  };
}

function brokenTag(offset: number, at: Place, text: string): ProseFinding {
  const start = Math.max(text.lastIndexOf("<", offset - 1), 0);
  const rest = text.slice(start);
  const name = tagName(rest);
  if (/^<[!?]/.test(rest)) {
    return {
      code: "KV502",
      ...placeAt(start, text),
      message: `${quote(/^<(?:!--|[!?]\w*)/.exec(rest)?.[0] ?? "<")} begins HTML, and prose holds none.`,
      hint: "Delete it. A comment to colleagues belongs in the pull request.",
    };
  }
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i.test(rest)) {
    return {
      code: "KV504",
      ...placeAt(start, text),
      message: "Angle brackets make no link here.",
      hint: "Write [text](https://…) instead.",
    };
  }
  const example = components.get(name)?.example;
  if (name !== "" && example === undefined) return unknownComponent(placeAt(start, text), name);
  return {
    code: "KV504",
    ...(example === undefined ? placeAt(start, text) : at),
    message:
      example === undefined ? '"<" begins a tag, and none follows.' : `The tag "<${name}" ends wrongly here.`,
    hint:
      example === undefined
        ? "To show the sign, write \\<."
        : `Write it like ${example}, with straight quotes.`,
  };
}

/** The name right after `<` or `</`, or the empty string. */
function tagName(source: string): string {
  return /^<\/?([\p{L}$_][\p{L}\p{N}$_.:-]*)/u.exec(source)?.[1] ?? "";
}

/** The part of a `VFileMessage` that is used here. */
interface ParserMessage {
  source?: string;
  ruleId?: string;
  reason: string;
  line?: number;
  column?: number;
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && "reason" in error && typeof error.reason === "string";
}
