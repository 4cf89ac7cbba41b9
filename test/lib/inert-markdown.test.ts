import { describe, expect, test } from "vitest";
import { inertMarkdown } from "../../src/lib/inert-markdown.ts";

describe("inertMarkdown(text)", () => {
  test.for([
    { because: "there is nothing", text: "", want: "" },
    { because: "it is plain", text: "Svara i dag, 50 %.", want: "Svara i dag, 50 %." },
    { because: "it would end a table cell", text: "a|b\nc", want: "a\\|b c" },
    { because: "it holds code and a tag", text: "`x` <b>", want: "\\`x\\` \\<b\\>" },
    { because: "it mentions somebody", text: "@team a@b.se", want: "@\u200Bteam a@\u200Bb.se" },
    { because: "it refers to an issue", text: "#12 GH-7", want: "\\#\u200B12 GH\u200B-7" },
    { because: "it is an address", text: "HTTPS://e.example", want: "HTTPS\u200B://e.example" },
    { because: "it is an address without a scheme", text: "www.e.example", want: "www\u200B.e.example" },
    { because: "it is a link", text: "[a](b)", want: "\\[a\\](b)" },
    { because: "it is a formula", text: "$x$", want: "\\$x\\$" },
    { because: "it is an entity", text: "&#64;x", want: "\\&\\#\u200B64;x" },
    {
      because: "it cannot be seen",
      text: "a\u202Eb\u001B\uD800\u200Bc",
      want: "a\uFFFDb\uFFFD\uFFFD\uFFFDc",
    },
    { because: "it ends with an escape", text: "a\\", want: "a\\\\" },
  ])("when $because", ({ text, want }) => {
    expect(inertMarkdown(text)).toBe(want);
  });
});
