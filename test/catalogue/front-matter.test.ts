import { describe, expect, test } from "vitest";
import { findNoFields, splitFrontMatter } from "../../src/catalogue/front-matter.ts";

describe("splitFrontMatter(text)", () => {
  test.for([
    {
      because: "both parts are there",
      text: "---\na: 1\n---\n\nText.\n",
      frontMatter: "a: 1\n",
      body: "\n\nText.\n",
    },
    {
      because: "lines end in CRLF",
      text: "---\r\na: 1\r\n---\r\nText.",
      frontMatter: "a: 1\r\n",
      body: "\r\nText.",
    },
    {
      because: "a mark has spaces after it",
      text: "--- \na: 1\n---  \nText.",
      frontMatter: "a: 1\n",
      body: "\nText.",
    },
    { because: "there are no fields", text: "Text.\n", frontMatter: "", body: "Text.\n" },
    { because: "the fields do not end", text: "---\na: 1\n", frontMatter: "a: 1\n", body: "" },
    {
      because: "a line within only begins with dashes",
      text: "---\na: |\n  x\n----\n---\nText.",
      frontMatter: "a: |\n  x\n----\n",
      body: "\nText.",
    },
    {
      because: "the text has a line of dashes",
      text: "---\na: 1\n---\nx\n---\ny",
      frontMatter: "a: 1\n",
      body: "\nx\n---\ny",
    },
    {
      because: "a line stands before the mark",
      text: "\n---\na: 1\n---\n",
      frontMatter: "",
      body: "\n---\na: 1\n---\n",
    },
    { because: "the text is empty", text: "", frontMatter: "", body: "" },
  ])("when $because", ({ text, frontMatter, body }) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter, body });
  });
});

describe("findNoFields(text)", () => {
  test.for([
    { text: "---\na: 1\n---\nText.", want: undefined },
    { text: "---\na: 1\n---", want: undefined },
    { text: "---\n: [\n---\n", want: undefined },
    { text: "", want: "The file is empty." },
    { text: " \n\n", want: "The file is empty." },
    { text: "Text.\n", want: "The file does not begin with its fields." },
    { text: "---\na: 1\nText.\n", want: "The fields that begin here do not end." },
    { text: "---\n\n---\nText.\n", want: "Here are no fields." },
  ])("of %j", ({ text, want }) => {
    expect(findNoFields(text)?.message).toBe(want);
  });
});
