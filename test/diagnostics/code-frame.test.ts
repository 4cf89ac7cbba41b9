import { describe, expect, test } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.ts";

const at = (line: number, column: number) => ({ file: "x.yaml", line, column });

describe("codeFrame(text, location)", () => {
  test.for([
    {
      because: "a word is meant",
      text: "a: 1\nb: fel\n",
      place: at(2, 4),
      want: "  2 | b: fel\n         ^^^\n",
    },
    { because: "the first character is meant", text: "abc", place: at(1, 1), want: "  1 | abc\n      ^^^\n" },
    {
      because: "a word ends at a delimiter",
      text: "2026-W46;x;;",
      place: at(1, 1),
      want: "  1 | 2026-W46;x;;\n      ^^^^^^^^\n",
    },
    { because: "a delimiter is meant", text: "a: 1", place: at(1, 2), want: "  1 | a: 1\n       ^\n" },
    { because: "the end of the line is meant", text: "ab", place: at(1, 3), want: "  1 | ab\n        ^\n" },
    { because: "the line is empty", text: "\nb", place: at(1, 1), want: "" },
    { because: "lines end in CRLF", text: "a\r\nbc\r\n", place: at(2, 1), want: "  2 | bc\n      ^^\n" },
    { because: "a tab stands before", text: "\ta", place: at(1, 2), want: "  1 |  a\n       ^\n" },
    {
      because: "the line number is wide",
      text: `${"\n".repeat(11)}ab`,
      place: at(12, 1),
      want: "  12 | ab\n       ^^\n",
    },
    { because: "the file has no such line", text: "a", place: at(2, 1), want: "" },
    {
      because: "the word is long",
      text: "x".repeat(50),
      place: at(1, 1),
      want: `  1 | ${"x".repeat(50)}\n      ${"^".repeat(40)}\n`,
    },
    {
      because: "the place is far to the right",
      text: `${"a".repeat(100)} ord ${"b".repeat(100)}`,
      place: at(1, 102),
      want: `  1 | ${"a".repeat(59)} ord ${"b".repeat(36)}\n      ${" ".repeat(60)}^^^\n`,
    },
  ])("when $because", ({ text, place, want }) => {
    expect(codeFrame(text, place)).toBe(want);
  });
});
