import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "../../src/search/excerpt.ts";

const written = (text: string, ...words: string[]): string =>
  excerpt(text, (word) => words.includes(word))
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join("");

/** Nine letters and a space. */
const filler = (count: number) => "lorem ips ".repeat(count);

describe("excerpt(text, isHit)", () => {
  test.for([
    { because: "it is empty", text: "", words: ["a"], want: "" },
    { because: "it is short and holds nothing", text: "Vi läser.", words: ["hot"], want: "Vi läser." },
    { because: "a word stands in it", text: "Vi döljer hot.", words: ["hot"], want: "Vi döljer [hot]." },
    { because: "it is the whole text", text: "hot", words: ["hot"], want: "[hot]" },
    { because: "an accent is folded", text: "Är det så?", words: ["ar"], want: "[Är] det så?" },
    { because: "an apostrophe joins", text: "We don’t sell.", words: ["dont"], want: "We [don’t] sell." },
    { because: "it has lines", text: "Vi\n  läser", words: ["lasa"], want: "Vi läser" },
  ])("when $because", ({ text, words, want }) => expect(written(text, ...words)).toBe(want));

  test("begins with the sentence of a word far in, and is cut between words", () => {
    expect(written(`${filler(20)}slut. Här står hot ${filler(30)}`, "hot")).toMatch(
      /^… Här står \[hot\] (?:lorem ips )+(?:lorem )?…$/,
    );
  });

  test("shows the place that holds most of the words", () => {
    const text = `hot ${filler(40)} hot och hat ${filler(40)}`;
    expect(written(text, "hot", "hat")).toContain("[hot] och [hat]");
  });

  test("adds and loses no letter but what it cuts away at the ends, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, word) => {
          const plain = text.replace(/\s+/g, " ").trim();
          const shown = excerpt(text, (one) => one.startsWith(word)).map((part) => part.text);
          const inner = shown.filter((part) => part !== "… " && part !== " …").join("");
          expect(plain).toContain(inner);
          expect(inner.length).toBeLessThanOrEqual(plain.length);
        },
      ),
    );
  });
});
