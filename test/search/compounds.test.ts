import { describe, expect, test } from "vitest";
import { compoundSplitter } from "../../src/search/compounds.ts";

describe("compoundSplitter(words)", () => {
  const split = compoundSplitter(
    "integritet policy svar tid svarstid per son person radera kund uppgift data skydd dataskydd ombud läcka bild is".split(
      " ",
    ),
  );

  test.for([
    { because: "there is nothing", word: "", want: [] },
    { because: "two words are joined by nothing", word: "databild", want: ["data", "bild"] },
    { because: "they are joined by an s", word: "integritetspolicy", want: ["integritet", "policy"] },
    { because: "the list has accents and the word has none", word: "datalacka", want: ["data", "lacka"] },
    { because: "the last part has an ending", word: "kunduppgifter", want: ["kund", "uppgifter"] },
    {
      because: "its first part is a compound itself",
      word: "dataskyddsombud",
      want: ["data", "skydd", "ombud"],
    },
    { because: "it has three parts and no two are a word of the list", word: "kunddatabild", want: [] },
    { because: "the list has it whole and a part is short", word: "person", want: [] },
    {
      because: "the list has it whole, a part is short, and there are enough letters",
      word: "svarstid",
      want: [],
    },
    { because: "the first part is no word", word: "xyzbild", want: [] },
    { because: "the last part is no word", word: "bildxyz", want: [] },
    { because: "a part has two letters", word: "isbild", want: [] },
    { because: "both parts have three letters", word: "persontid", want: ["person", "tid"] },
    { because: "it has five letters", word: "isper", want: [] },
    { because: "it has six letters", word: "pertid", want: ["per", "tid"] },
    { because: "there are digits", word: "data2bild", want: [] },
    { because: "it is one plain word", word: "radera", want: [] },
  ])("when $because", ({ word, want }) => {
    expect(split(word)).toEqual(want);
    // The second time it is remembered.
    expect(split(word)).toEqual(want);
  });

  test("takes the longest first part", () => {
    const nested = compoundSplitter(["bild", "bildbank", "bank", "konto", "bankkonto"]);
    expect(nested("bildbankkonto")).toEqual(["bild", "bank", "konto"]);
  });

  test("splits nothing without words", () => {
    expect(compoundSplitter([])("integritetspolicy")).toEqual([]);
  });
});
