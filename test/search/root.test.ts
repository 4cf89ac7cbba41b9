import { describe, expect, test } from "vitest";
import { rootOf } from "../../src/search/root.ts";

describe("rootOf(word)", () => {
  test.for([
    { because: "a noun is made of a verb", words: ["markning", "marka", "markt"], want: "mark" },
    { because: "another is", words: ["granskning", "granska", "granskad"], want: "gransk" },
    { because: "the words are English", words: ["deletion", "deleted"], want: "delet" },
    {
      because: "what would be left is shorter than four letters",
      words: ["tid", "ring", "bra"],
      want: undefined,
    },
    { because: "there is nothing", words: [""], want: "" },
  ])("when $because", ({ words, want }) => {
    expect(words.map(rootOf)).toEqual(words.map((word) => want ?? word));
  });

  test("keeps words apart that only begin alike", () => {
    expect(rootOf("personal")).not.toBe(rootOf("perrong"));
    expect(rootOf("kund")).not.toBe(rootOf("kunskap"));
  });
});
