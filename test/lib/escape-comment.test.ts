import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { escapeComment } from "../../src/lib/escape-markdown.ts";

const parser = unified().use(remarkParse).use(remarkGfm);
const joiner = "\u2060";

/** Every kind of node that a Markdown text holds, once each. */
function kindsIn(markdown: string): string[] {
  const kinds = new Set<string>();
  const walk = (node: Nodes) => {
    kinds.add(node.type);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(parser.parse(markdown));
  return [...kinds].sort();
}

describe("escapeComment(text)", () => {
  test.for([
    { because: "nothing is there", text: "", want: "" },
    { because: "it is plain", text: "Målet är 1,4 %, kl. 14:30", want: "Målet är 1,4 %, kl. 14:30" },
    { because: "it calls somebody", text: "@alla i @org/team", want: `@${joiner}alla i @${joiner}org/team` },
    { because: "it names an issue", text: "#12 och GH-3", want: `\\#${joiner}12 och GH${joiner}-3` },
    { because: "it names a merge request", text: "!7", want: `\\!${joiner}7` },
    { because: "it is an address", text: "https://x.example", want: `https:${joiner}//x.example` },
    { because: "it is half an address", text: "www.x.example", want: `www${joiner}.x.example` },
    { because: "it is a formula", text: "$\\Huge$", want: "\\$\\\\Huge\\$" },
    { because: "it is a picture", text: "![a](b)", want: "\\!\\[a\\](b)" },
    { because: "it ends a cell of a table", text: "a | b", want: "a \\| b" },
    { because: "it begins a line of its own", text: "a\n\n> b", want: "a \\> b" },
    { because: "it turns the direction of writing", text: "a\u202Eb", want: "a\uFFFDb" },
    { because: "it is indented as code is", text: "      a", want: "a" },
  ])("when $because", ({ text, want }) => {
    expect(escapeComment(text)).toBe(want);
  });

  const pieces = [
    "a",
    " ",
    "\n",
    "`",
    "*",
    "_",
    "~~",
    "|",
    "<b>",
    "](x)",
    "[",
    "!",
    "#1",
    "@a",
    "http://a.b",
    "www.a.b",
  ];
  const more = [
    "- ",
    "1. ",
    "> ",
    "\\",
    "&lt;",
    "<!--",
    "-->",
    "a@b.se",
    "---",
    "===",
    "[^1]",
    "```",
    "$x$",
    "\t",
    "    ",
  ];

  test("never makes anything but text, alone or in a table", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string()), { maxLength: 12 }),
        (parts) => {
          const text = escapeComment(parts.join(""));
          expect(kindsIn(text).filter((kind) => !["paragraph", "root", "text"].includes(kind))).toEqual([]);
          const table = kindsIn(`| a | b |\n| --- | --- |\n| ${text} | c |\n`);
          expect(table).toEqual(["root", "table", "tableCell", "tableRow", "text"]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
