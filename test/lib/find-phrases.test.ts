import { describe, expect, test } from "vitest";
import { findPhrases, readyPhrase, readyText } from "../../src/lib/find-phrases.ts";

describe("findPhrases(text, phrases)", () => {
  test.for([
    { because: "the text is empty", text: "", phrases: ["garanterar"], want: [] },
    { because: "there are no phrases", text: "Vi garanterar.", phrases: [], want: [] },
    {
      because: "the phrase is a word",
      text: "Vi garanterar.",
      phrases: ["garanterar"],
      want: ["3 garanterar"],
    },
    { because: "the case differs", text: "GARANTERAR vi?", phrases: ["garanterar"], want: ["0 GARANTERAR"] },
    { because: "the phrase is in upper case", text: "vi lovar", phrases: ["VI LOVAR"], want: ["0 vi lovar"] },
    { because: "the phrase is only part of a word", text: "osäkert säkerhet", phrases: ["säker"], want: [] },
    { because: "å, ä and ö end a word's part", text: "såg ö", phrases: ["s", "g"], want: [] },
    { because: "a star takes any ending", text: "säkerheten", phrases: ["säker*"], want: ["0 säkerheten"] },
    { because: "a star takes no ending too", text: "säker", phrases: ["säker*"], want: ["0 säker"] },
    { because: "a star takes no beginning", text: "osäker", phrases: ["säker*"], want: [] },
    { because: "a star stays within the word", text: "säker, dag", phrases: ["säker*"], want: ["0 säker"] },
    { because: "a hyphen parts words", text: "GDPR-säker", phrases: ["säker"], want: ["5 säker"] },
    {
      because: "a line break stands in it",
      text: "helt\n  säkert",
      phrases: ["helt säker*"],
      want: ["0 helt\n  säkert"],
    },
    {
      because: "a hard space stands in it",
      text: "100\u00a0% säkert",
      phrases: ["100 % säkert"],
      want: ["0 100\u00a0% säkert"],
    },
    {
      because: "it stands there twice",
      text: "lova och lova",
      phrases: ["lova"],
      want: ["0 lova", "9 lova"],
    },
    {
      because: "two phrases start at one place",
      text: "helt säker",
      phrases: ["helt", "helt säker"],
      want: ["0 helt säker"],
    },
    {
      because: "phrases come in another order",
      text: "ett två",
      phrases: ["två", "ett"],
      want: ["0 ett", "4 två"],
    },
    {
      because: "it holds signs of its own",
      text: "a.b axb (c)",
      phrases: ["a.b", "(c)"],
      want: ["0 a.b", "8 (c)"],
    },
    { because: "the text has loose accents", text: "sa\u0308ker", phrases: ["säker"], want: ["0 säker"] },
    { because: "the phrase has loose accents", text: "säker", phrases: ["sa\u0308ker"], want: ["0 säker"] },
  ])("when $because", ({ text, phrases, want }) => {
    expect(
      findPhrases(readyText(text), phrases.map(readyPhrase)).map(({ offset, words }) => `${offset} ${words}`),
    ).toEqual(want);
  });

  test("names the phrase that was asked for", () => {
    expect(findPhrases(readyText("Garanterat!"), [readyPhrase("garanter*")])).toEqual([
      { phrase: "garanter*", words: "Garanterat", offset: 0 },
    ]);
  });
});
