import { describe, expect, test } from "vitest";
import { buildLexicon } from "../../src/search/build-lexicon.ts";
import { openLexicon, type LexiconFile } from "../../src/search/lexicon.ts";

const found = (...words: string[]) => [{ weight: 1, words }];
const asSynonyms = (...words: string[]) => [{ weight: 2, words, areSynonyms: true as const }];

describe("buildLexicon(documents)", () => {
  test.for<{ because: string; documents: Parameters<typeof buildLexicon>[0]; want: LexiconFile }>([
    { because: "there is no document", documents: [], want: { documents: 0, words: {} } },
    { because: "a document has no words", documents: [[]], want: { documents: 1, words: {} } },
    {
      because: "a word comes twice in one document",
      documents: [found("robot", "robot")],
      want: { documents: 1, words: { 1: "robot" } },
    },
    {
      because: "one document has two forms of a stem",
      documents: [found("robot", "roboten"), found("roboten")],
      want: { documents: 2, words: { 2: "roboten" } },
    },
    {
      because: "two forms are as frequent: the shorter",
      documents: [found("roboten"), found("robot")],
      want: { documents: 2, words: { 2: "robot" } },
    },
    {
      because: "another form is more frequent, but among synonyms only",
      documents: [
        [...found("radera"), ...asSynonyms("raderad")],
        [{ weight: 1, words: [] }, ...asSynonyms("raderad")],
      ],
      want: { documents: 2, words: { 2: "radera" } },
    },
    {
      because: "nobody has written any form: the more frequent synonym cannot be told, so the shorter",
      documents: [asSynonyms("raderad"), asSynonyms("raderad", "radera")],
      want: { documents: 2, words: { 2: "radera" } },
    },
    {
      because: "words are as frequent: in the order of the alphabet",
      documents: [found("kund", "bild"), [...found("annons"), ...found("bild")]],
      want: { documents: 2, words: { 1: "annons kund", 2: "bild" } },
    },
  ])("when $because", ({ documents, want }) => {
    expect(buildLexicon(documents)).toEqual(want);
  });
});

describe("openLexicon(file)", () => {
  const file = buildLexicon([found("robotar", "markning"), found("robotar", "kund"), found("marka")]);
  const lexicon = openLexicon(JSON.parse(JSON.stringify(file)) as LexiconFile);

  test("counts documents, and each word in all its forms", () => {
    const frequency = Object.fromEntries(
      ["robot", "robotarna", "kunden", "markning", "marka", "okand", ""].map((word) => [
        word,
        lexicon.frequency(word),
      ]),
    );
    expect(lexicon.documents).toBe(3);
    expect(frequency).toEqual({ robot: 2, robotarna: 2, kunden: 1, markning: 1, marka: 1, okand: 0, "": 0 });
  });

  test("lists what begins with a letter", () => {
    expect([...lexicon.beginningWith("m")].sort()).toEqual(["marka", "markning"]);
    expect(lexicon.beginningWith("x")).toEqual([]);
    expect(lexicon.beginningWith("")).toEqual([]);
  });

  test("knows words of the same root, but not the word's own forms", () => {
    expect(lexicon.relatives("markt")).toEqual(["markning"]);
    expect(lexicon.relatives("markningen")).toEqual(["marka"]);
    expect(lexicon.relatives("robot")).toEqual([]);
    expect(lexicon.relatives("okand")).toEqual([]);
  });

  test("of nothing knows nothing", () => {
    const empty = openLexicon({ documents: 0, words: {} });
    expect([empty.frequency("robot"), empty.beginningWith("r"), empty.relatives("robot")]).toEqual([
      0,
      [],
      [],
    ]);
  });
});
