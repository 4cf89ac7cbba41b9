import { describe, expect, test } from "vitest";
import { LineIndex } from "../../src/lib/line-index.ts";

describe("new LineIndex(text).at(offset)", () => {
  test.for([
    { because: "the text is empty", text: "", offset: 0, want: { line: 1, column: 1 } },
    { because: "it is the first character", text: "ab\ncd", offset: 0, want: { line: 1, column: 1 } },
    { because: "it is the line break itself", text: "ab\ncd", offset: 2, want: { line: 1, column: 3 } },
    { because: "it is just after a line break", text: "ab\ncd", offset: 3, want: { line: 2, column: 1 } },
    { because: "it is the end", text: "ab\ncd", offset: 5, want: { line: 2, column: 3 } },
    { because: "the text ends in a line break", text: "ab\n", offset: 3, want: { line: 2, column: 1 } },
    { because: "lines are empty", text: "\n\n\nx", offset: 3, want: { line: 4, column: 1 } },
    { because: "lines end in CRLF", text: "ab\r\ncd", offset: 4, want: { line: 2, column: 1 } },
    { because: "a character takes two code units", text: "😀b", offset: 2, want: { line: 1, column: 3 } },
  ])("when $because", ({ text, offset, want }) => {
    expect(new LineIndex(text).at(offset)).toEqual(want);
  });
});

describe("new LineIndex(text).lines", () => {
  test.for([
    { because: "the text is empty", text: "", want: 1 },
    { because: "there is one line without a break", text: "a", want: 1 },
    { because: "there is one line with its break", text: "a\n", want: 1 },
    { because: "there are two lines", text: "a\nb", want: 2 },
    { because: "the last line is empty", text: "a\n\n", want: 2 },
  ])("when $because", ({ text, want }) => {
    expect(new LineIndex(text).lines).toBe(want);
  });
});
