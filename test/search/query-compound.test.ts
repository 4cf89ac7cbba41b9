import { describe, expect, test } from "vitest";
import { knownEnds, splitKnown } from "../../src/search/query-compound.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf({
  annons: 4,
  konto: 3,
  bank: 2,
  bankkonto: 1,
  bild: 5,
  markning: 2,
  ai: 9,
  tid: 3,
});

describe("splitKnown(word, lexicon)", () => {
  test.for([
    { because: "there is nothing", word: "", want: [] },
    { because: "both parts are known", word: "bildbank", want: ["bild", "bank"] },
    // Pagefind cuts the s like any ending.
    { because: "an s joins them", word: "markningskonto", want: ["marknings", "konto"] },
    { because: "the last part has three letters", word: "bildtid", want: [] },
    { because: "the first part has two letters and the last four", word: "aibild", want: [] },
    { because: "the first part has two letters and the last five", word: "aikonto", want: ["ai", "konto"] },
    { because: "the last part is not known", word: "bildxyz", want: [] },
    { because: "the first part is not known", word: "xyzbild", want: [] },
    { because: "the longest first part wins", word: "annonsbankkonto", want: ["annons", "bankkonto"] },
    { because: "it is one known word", word: "annons", want: [] },
  ])("when $because", ({ word, want }) => {
    expect(splitKnown(word, lexicon)).toEqual(want);
  });
});

describe("knownEnds(word, lexicon)", () => {
  test.for([
    { because: "there is nothing", word: "", want: [] },
    { because: "the rest has a slip", word: "bildmarkming", want: ["bild", "markning"] },
    { because: "the rest is another word of a known root", word: "bildmarka", want: ["bild", "markning"] },
    { because: "only the end is known", word: "xyzzyannons", want: ["annons"] },
    { because: "only the beginning is known", word: "annonsxyzzy", want: ["annons"] },
    { because: "the known end has three letters", word: "xyzzytid", want: [] },
    { because: "nothing is known", word: "xyzzyxyzzy", want: [] },
  ])("when $because", ({ word, want }) => {
    expect(knownEnds(word, lexicon)).toEqual(want);
  });
});
