import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import type { Nodes } from "mdast";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatters } from "../../../src/diagnostics/formatters.ts";
import { legible } from "../../../src/diagnostics/legible.ts";
import { escapeComment } from "../../../src/lib/escape-markdown.ts";
import { inertMarkdown } from "../../../src/lib/inert-markdown.ts";
import { legibleText } from "../../../src/lib/legible-text.ts";
import { rawPayloads } from "./payloads.ts";

/** A finding whose words, file and line all hold it. */
const findingOf = (text: string): Diagnostic =>
  legible({
    code: "KV104",
    severity: "error",
    at: { file: `content/${text}.yaml`, line: 1, column: 1 },
    message: `"a" is "${text}".`,
    hint: `Write ${text}.`,
  });
const optionsOf = (text: string) => ({
  texts: new Map([[`content/${text}.yaml`, `a: ${text}\n`]]),
  asOf: "2026-11-22",
});
const reportOf = (format: keyof typeof formatters, text: string): string =>
  formatters[format]([findingOf(text)], optionsOf(text));

/** Steers a terminal, starts a line, or cannot be seen; joiners aside. */
const steering =
  /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

describe.for(rawPayloads)("%j in a finding", (text) => {
  test("is text in a terminal, and no line of it a command", () => {
    const report = reportOf("text", text);
    expect(report).not.toMatch(steering);
    expect(report).not.toMatch(/^\s*::/m);
    expect(report).not.toMatch(/##\[|##vso\[/);
  });

  test("is one command to GitHub, and its place stays its place", () => {
    const lines = reportOf("github", text).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=[^,:]*,line=1,col=1,title=KV104::/);
    expect(lines[0]).not.toMatch(steering);
  });

  test("is data to programs", () => {
    for (const format of ["json", "sarif", "codequality"] as const)
      expect(() => JSON.parse(reportOf(format, text))).not.toThrow();
    expect(reportOf("rdjsonl", text).trimEnd().split("\n")).toHaveLength(1);
  });

  test("is one cell of a table in a summary", () => {
    const tables = nodesIn(reportOf("md", text)).filter(({ type }) => type === "table");
    expect(tables).toHaveLength(1);
    expect(nodesIn(reportOf("md", text)).filter(({ type }) => type === "tableCell")).toHaveLength(8);
    expect(kindsIn(reportOf("md", text))).toEqual([
      "heading",
      "paragraph",
      "root",
      "table",
      "tableCell",
      "tableRow",
      "text",
    ]);
  });
});

describe.for(rawPayloads)("%j in Markdown", (text) => {
  test.for([
    ["escapeComment", escapeComment],
    ["inertMarkdown", inertMarkdown],
  ] as const)("is the text that it was, by %s", ([, escape]) => {
    const shown = escape(text);
    expect(kindsIn(`a ${shown}`)).toEqual(["paragraph", "root", "text"]);
    expect(kindsIn(shown).filter((kind) => !["paragraph", "root", "text"].includes(kind))).toEqual([]);
    expect(signsOf(textIn(shown))).toBe(signsOf(text));
    // Hosts make links of the finished text: nothing may stand together that they know.
    expect(textIn(shown)).not.toMatch(/@[a-z]|#\d|GH-\d|https?:\/\/|www\.|mailto:/i);
  });
});

test.for(rawPayloads)("%j as legible text is one line of signs", (text) => {
  expect(legibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});

const parser = unified().use(remarkParse).use(remarkGfm);

function nodesIn(markdown: string): Nodes[] {
  const walk = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(walk) : [])];
  return walk(parser.parse(markdown));
}

const kindsIn = (markdown: string): string[] =>
  [...new Set(nodesIn(markdown).map(({ type }) => type))].sort();
const textIn = (markdown: string): string =>
  nodesIn(markdown)
    .map((node) => (node.type === "text" ? node.value : ""))
    .join("");

/** What can be seen: without spaces, and without what either side writes for a sign that cannot be shown. */
const signsOf = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, "");
