import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textKey, wordsOf } from "../../src/search/words-of.ts";

describe("wordsOf(text)", () => {
  test.for([
    { because: "there is nothing", text: "", want: [] },
    { because: "there are only signs", text: "?! … 🤖 — {}", want: [] },
    { because: "it is one word", text: "Robot?", want: ["robot"] },
    { because: "a hyphen parts", text: "AI-bild", want: ["ai", "bild"] },
    {
      because: "an apostrophe joins, whichever it is",
      text: "don't don’t don`t",
      want: ["dont", "dont", "dont"],
    },
    { because: "digits are words", text: "R11, art. 15.3", want: ["r11", "art", "15", "3"] },
    {
      because: "forms are irregular",
      text: "Ni tog böckerna och böcker",
      want: ["ni", "ta", "bockerna", "och", "bok"],
    },
    { because: "words come twice", text: "nej nej", want: ["nej", "nej"] },
    { because: "it is markup", text: "<b>Hej</b> &amp; 'x'", want: ["b", "hej", "b", "amp", "x"] },
  ])("when $because", ({ text, want }) => {
    expect(wordsOf(text)).toEqual(want);
  });

  test("leaves nothing in a word that HTML would need escaped, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), markup), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test("finds no sign of HTML in a character that only looks like one", () => {
    // NFKD makes `<`, `>`, `&`, `"`, `'` of each of these.
    expect(wordsOf("≮ ≯ ＜ ＞ ﹤ ﹥ ＆ ﹠ ＂ ＇")).toEqual([]);
  });
});

describe("textKey(text)", () => {
  test.for([
    { text: "", want: "" },
    { text: "  Ai-I-svar ", want: "ai i svar" },
    { text: "hot\n\nstämning", want: "hot stamning" },
  ])("is `$want` for `$text`", ({ text, want }) => {
    expect(textKey(text)).toBe(want);
  });
});

const markup = fc
  .array(fc.constantFrom("</h1>", "<script>", "\0", "&lt;", '"', "'", "]]>", "-->", "\u2028", "ord", "Ä"))
  .map((parts) => parts.join(""));
