import { describe, expect, test } from "vitest";
import { countWords } from "../../src/lib/count-words.ts";

describe("countWords(text)", () => {
  test.for([
    { because: "there is no text", text: "", want: 0 },
    { because: "there is only white space", text: " \n\t ", want: 0 },
    { because: "there is one word", text: "Nej.", want: 1 },
    { because: "lines and hard spaces part words", text: "inom\n12\u00a0h", want: 3 },
    { because: "a hyphen joins words", text: "AI-bilder i A/B-test", want: 3 },
    { because: "a dash between words is no word", text: "svar – och frågor", want: 3 },
    { because: "white space stands around", text: "  ett  två  ", want: 2 },
    { because: "letters are not ASCII", text: "Å ä ö", want: 3 },
  ])("$want when $because", ({ text, want }) => {
    expect(countWords(text)).toBe(want);
  });
});
