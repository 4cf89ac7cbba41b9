import { parse } from "yaml";

/** One help page: what a code means, with examples that the tests execute. */
export interface HelpPage {
  /** The permanent code that the page explains. */
  readonly code: `KV${number}`;
  readonly title: { readonly sv: string; readonly en: string };
  /** Paragraphs in reading order, plain text but for `code` between backticks. */
  readonly explanation: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** Examples in reading order. */
  readonly sections: readonly HelpSection[];
  /** The day that the examples are judged by, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One example: the files that matter, and for a wrong one what is reported. */
export interface HelpSection {
  readonly kind: "wrong" | "right";
  readonly files: readonly HelpFile[];
  /** One finding per line: `3:9 KV312 The message.`, with the path before it when it is not the first file's. */
  readonly report?: string;
}

export interface HelpFile {
  /** As an author knows it: `content/internal/kpis/example.yaml`. */
  readonly path: string;
  /** `yaml`, `csv`, `mdx`, `text`, or what a text cannot show: `bytes` (`<E5>` stands for that byte) and `symlink`. */
  readonly language: string;
  /** The file as it was before the change that the example shows: `before` stands ahead of its path. */
  readonly before?: true;
  /** Ends with a line break, unless it is empty. */
  readonly text: string;
}

/**
 * Reads a help page.
 *
 * @param text A whole `.md` file: front matter (`code`, `title`, `sv`, perhaps `as_of`), the English
 *   explanation, then `## Wrong` and `## Right` with fenced examples. A `report` fence ends a wrong example.
 * @throws {SyntaxError} If the page is written in another way. The pages are ours, so that is our mistake.
 */
export function parseHelpPage(text: string): HelpPage {
  const [, frontMatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) throw new SyntaxError("A page begins with ---.");
  const { code, title, sv, as_of } = parse(frontMatter) as FrontMatter;
  const [english = ""] = body.split(/^## /m, 1);
  return {
    code,
    title,
    explanation: { sv: paragraphs(sv), en: paragraphs(english) },
    sections: parseExamples(body.slice(english.length)),
    asOf: as_of ?? "2026-11-22",
  };
}

interface FrontMatter {
  readonly code: HelpPage["code"];
  readonly title: HelpPage["title"];
  readonly sv: string;
  readonly as_of?: string;
}

/** Lines are joined; a hard space, as in `1\u00A0200`, stays. */
function paragraphs(text: string): string[] {
  const found = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/[ \n]+/g, " ").trim());
  return found.filter((paragraph) => paragraph !== "");
}

/** A heading, or a fence with its language, the side of a change, its path and what it holds. */
const part =
  /^## (?<heading>[^\n]+)$|^(?<ticks>`{3,})(?<language>\w+)(?<before> before)?(?: (?<path>\S+))?\n(?<content>.*?)^\k<ticks>$/gms;

/** Each heading begins an example, and each report ends one. */
function parseExamples(text: string): HelpSection[] {
  const sections: HelpSection[] = [];
  let kind: HelpSection["kind"] = "wrong";
  let files: HelpFile[] = [];
  const end = (report?: string) => {
    if (files.length > 0) sections.push({ kind, files, ...(report === undefined ? {} : { report }) });
    files = [];
  };
  for (const { groups = {} } of text.matchAll(part)) {
    const { heading, language = "", before, path, content = "" } = groups;
    if (heading !== undefined) {
      end();
      if (heading !== "Wrong" && heading !== "Right") throw new SyntaxError(`Unknown heading: ${heading}`);
      kind = heading === "Wrong" ? "wrong" : "right";
    } else if (language === "report") {
      end(content.trimEnd());
    } else {
      if (path === undefined) throw new SyntaxError(`A ${language} example needs a path.`);
      files.push({ path, language, ...(before === undefined ? {} : { before: true }), text: content });
    }
  }
  end();
  const between = text.replace(part, "").trim();
  if (between !== "") throw new SyntaxError(`Only examples stand below a heading: ${between}`);
  return sections;
}
