import { describe, expect, test } from "vitest";
import { editLines } from "../../src/import/edit-lines.ts";

const add = (line: number, text: string) => ({ line, replaces: 0, text });

describe("editLines(text, edits)", () => {
  test.for([
    { because: "there is nothing to do", text: "a\nb", edits: [], want: "a\nb" },
    { because: "the text is empty", text: "", edits: [add(1, "x")], want: "x\n" },
    { because: "it comes first", text: "a\nb\n", edits: [add(1, "x")], want: "x\na\nb\n" },
    { because: "it comes between", text: "a\nb\n", edits: [add(2, "x")], want: "a\nx\nb\n" },
    { because: "it comes last", text: "a\nb\n", edits: [add(3, "x")], want: "a\nb\nx\n" },
    { because: "the last line has no break", text: "a\nb", edits: [add(3, "x")], want: "a\nb\nx\n" },
    { because: "lines break as in Windows", text: "a\r\nb", edits: [add(3, "x")], want: "a\r\nb\r\nx\r\n" },
    { because: "breaks are mixed", text: "a\nb\r\n", edits: [add(2, "x")], want: "a\nx\nb\r\n" },
    {
      because: "two come at one line",
      text: "a\nb\n",
      edits: [add(2, "x"), add(2, "y")],
      want: "a\nx\ny\nb\n",
    },
    {
      because: "the order is another",
      text: "a\nb\n",
      edits: [add(3, "y"), add(1, "x")],
      want: "x\na\nb\ny\n",
    },
    {
      because: "one takes a line's place",
      text: "a\nb\nc\n",
      edits: [{ line: 2, replaces: 1, text: "x" }],
      want: "a\nx\nc\n",
    },
    {
      because: "one takes two lines' place",
      text: "a\nb\nc\nd",
      edits: [{ line: 2, replaces: 2, text: "x" }],
      want: "a\nx\nd",
    },
    {
      because: "one takes the last line's place, and one follows",
      text: "a\nb",
      edits: [{ line: 2, replaces: 1, text: "x" }, add(3, "y")],
      want: "a\nx\ny\n",
    },
    { because: "blank lines end the text", text: "a\n\n", edits: [add(2, "x")], want: "a\nx\n\n" },
  ])("when $because", ({ text, edits, want }) => {
    expect(editLines(text, edits)).toBe(want);
  });
});
