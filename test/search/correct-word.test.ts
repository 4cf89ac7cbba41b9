import { describe, expect, test } from "vitest";
import { correctWord, guessWord } from "../../src/search/correct-word.ts";
import { lexiconOf } from "./lexicon-of.ts";

describe("correctWord(word, lexicon)", () => {
  const lexicon = lexiconOf({ robot: 5, telefon: 3, annonser: 4, kanal: 9, kaffe: 2, integritetspolicy: 1 });

  test.for([
    { because: "there is nothing", word: "", want: undefined },
    { because: "a letter is missing", word: "robt", want: "robot" },
    { because: "a letter is too much", word: "robbot", want: "robot" },
    { because: "two letters changed places", word: "rboot", want: "robot" },
    { because: "one of seven letters is wrong", word: "talefon", want: "telefon" },
    { because: "two of seven letters are wrong", word: "talefan", want: undefined },
    { because: "two of eight letters are wrong", word: "annansar", want: "annonser" },
    { because: "three of eight letters are wrong", word: "annansax", want: undefined },
    { because: "the first letter is wrong", word: "tobot", want: undefined },
    { because: "it has three letters", word: "rob", want: undefined },
    { because: "it has four, and a fifth is missing", word: "kana", want: "kanal" },
    { because: "it has a slip and another ending", word: "robbotarna", want: "robot" },
    { because: "it has a digit", word: "robo7", want: undefined },
    { because: "it is still being typed, with a slip", word: "integrtet", want: "integritetspolicy" },
    { because: "what is being typed has a slip too many", word: "intagrat", want: "integritetspolicy" },
    { because: "what is being typed is too short to tell", word: "inte", want: undefined },
  ])("when $because", ({ word, want }) => {
    expect(correctWord(word, lexicon)).toBe(want);
  });

  test.for([
    { because: "one has fewer slips", words: { kanel: 50, kanot: 1 }, word: "kanott", want: "kanot" },
    {
      because: "both have one slip: the more frequent",
      words: { kanal: 2, kanel: 7 },
      word: "kanul",
      want: "kanel",
    },
    {
      because: "one is whole and one a beginning",
      words: { kanon: 1, kanonkula: 90 },
      word: "kanom",
      want: "kanon",
    },
  ])("of two words, when $because", ({ words, word, want }) => {
    expect(correctWord(word, lexiconOf(words))).toBe(want);
  });

  test("knows nothing without words", () => {
    expect(correctWord("robot", lexiconOf({}))).toBeUndefined();
  });
});

describe("guessWord(word, lexicon)", () => {
  const lexicon = lexiconOf({ robot: 5, roman: 3, integritet: 4, integration: 2 });

  test.for([
    { because: "there is nothing", word: "", want: undefined },
    { because: "four letters are common", word: "robozz", want: "robot" },
    { because: "three letters are common", word: "robzzz", want: undefined },
    { because: "one has more in common", word: "integritzzz", want: "integritet" },
    { because: "no word begins so", word: "xyz", want: undefined },
  ])("when $because", ({ word, want }) => {
    expect(guessWord(word, lexicon)).toBe(want);
  });
});
