import { describe, expect, test } from "vitest";
import { joined, synonymFinder } from "../../src/search/synonyms.ts";

describe("synonymFinder(groups)", () => {
  const synonymsOf = synonymFinder([
    ["radera", "ta bort", "delete"],
    ["personuppgift", "personal data"],
    ["data", "uppgift"],
    ["återbetalning", "refund", "pengarna tillbaka"],
  ]);

  test.for([
    { because: "there is nothing", text: "", want: [] },
    { because: "no member is in it", text: "En robot läser.", want: [] },
    {
      because: "one word of a group is: the others, and phrases joined",
      text: "Radera!",
      want: ["ta", "bort", "tabort", "delete"],
    },
    {
      because: "it holds a phrase: joined, too, since queries are",
      text: "Ni tar bort det",
      want: ["radera", "tabort", "delete"],
    },
    { because: "the words of a phrase stand apart", text: "ta den bort", want: [] },
    { because: "the words of a phrase stand in another order", text: "bort ta", want: [] },
    {
      because: "a member has an ending",
      text: "Personuppgifter",
      want: ["personal", "data", joined(["personal", "data"])],
    },
    {
      because: "a phrase ends with the text",
      text: "We need personal data",
      want: ["personuppgift", joined(["personal", "data"]), "uppgift"],
    },
    { because: "a phrase begins at the text's last word", text: "our personal", want: [] },
    {
      because: "accents are missing",
      text: "aterbetalning",
      want: ["refund", "pengarna", "tillbaka", joined(["pengarna", "tillbaka"])],
    },
    { because: "it has all members", text: "data, uppgifter", want: [] },
  ])("when $because", ({ text, want }) => {
    expect(synonymsOf(text)).toEqual(want);
  });

  test("without groups, or with empty ones, finds nothing", () => {
    expect(synonymFinder([])("radera")).toEqual([]);
    expect(synonymFinder([[], ["?!"], ["radera"]])("radera ?!")).toEqual([]);
  });
});

describe("joined(words)", () => {
  test.for([
    { words: [], want: "" },
    { words: ["ta", "bort"], want: "tabort" },
    // Endings go, so that every form of the phrase is one word.
    { words: ["pengarna", "tillbaka"], want: "pengtillbak" },
  ])("is `$want` for $words", ({ words, want }) => {
    expect(joined(words)).toBe(want);
  });
});
