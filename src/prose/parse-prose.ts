import type { Root } from "mdast";
import { gate } from "./gate.ts";
import { outline, type Outline } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { blankFrontMatter, parseMdx } from "./prose-parser.ts";
import { syntaxFinding } from "./syntax-finding.ts";
import { textLimits } from "./text-limits.ts";

export interface Prose extends Outline {
  /** The syntax tree; an empty root when the text could not be parsed. */
  readonly tree: Root;
  /** Why the text must not be published, in reading order. Empty when it may be. */
  readonly findings: readonly ProseFinding[];
  /** What a reader reads, without marks; see `plainText`. */
  readonly text: string;
}

/**
 * Reads a prose file with the parser of the build and puts it through the gate. Never throws on content.
 *
 * @param file The whole file, front matter included: positions count from its first line.
 */
export function parseProse(file: string): Prose {
  return inspectProse(blankFrontMatter(file));
}

/** The same of a text whose front matter has been taken out. */
export function inspectProse(text: string): Prose {
  const limits = textLimits(text);
  if (limits.length > 0) return unreadable(limits);
  let tree: Root;
  try {
    tree = parseMdx(text);
  } catch (error) {
    return unreadable([syntaxFinding(error, text)]);
  }
  const findings = gate(tree);
  if (findings.some(({ code }) => code === "KV507")) return unreadable(findings);
  return { tree, findings, text: plainText(tree), ...outline(tree) };
}

/** No cascades: what cannot be read has no headings, links or length to complain about. */
function unreadable(findings: readonly ProseFinding[]): Prose {
  return {
    tree: { type: "root", children: [] },
    findings,
    text: "",
    headings: [],
    references: [],
    links: [],
  };
}
