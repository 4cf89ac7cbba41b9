import { describe, expect, test } from "vitest";
import type { QueryPlan, Term } from "../../src/search/plan-query.ts";
import { rank, type Found, type Rankable } from "../../src/search/rank.ts";
import type { SearchLanguage } from "../../src/search/search-document.ts";
import { lexiconOf } from "./lexicon-of.ts";

const term = (...words: string[]): Term => ({
  weight: 1,
  certainty: 1,
  variants: words.map((word, i) => ({ word, weight: i === 0 ? 1 : 0.5 })),
});

interface Asked extends Partial<QueryPlan> {
  /** By word: each document that Pagefind found, with its score. */
  readonly found: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly documents?: Readonly<Record<string, Partial<Rankable>>>;
  readonly interfaceLanguage?: SearchLanguage;
}

/** Of ten documents, all Swedish rules unless they say otherwise. */
function ranked({ found, documents = {}, interfaceLanguage = "sv", ...plan }: Asked) {
  const finds = new Map(
    Object.entries(found).map(([word, scores]): [string, Found[]] => [
      word,
      Object.entries(scores).map(([id, score]) => ({ id, score })),
    ]),
  );
  const full: QueryPlan = {
    text: "",
    phrases: [],
    terms: Object.keys(found)
      .filter((word) => !word.startsWith('"'))
      .map((word) => term(word)),
    corrections: [],
    unknown: [],
    language: undefined,
    isFromCustomer: false,
    ...plan,
  };
  const describe = (id: string): Rankable | undefined =>
    id === "unknown" ? undefined : { kind: "rule", lang: "sv", ...documents[id] };
  return rank(full, finds, describe, lexiconOf({}, 10), interfaceLanguage);
}

const order = (asked: Asked): string[] => ranked(asked).map(({ id }) => id);

describe("rank(plan, found, describe, lexicon, language) puts first", () => {
  test.for<Asked & { because: string; want: readonly string[] }>([
    { because: "nothing, when nothing is asked", found: {}, want: [] },
    { because: "nothing, when nothing is found", found: { robot: {} }, want: [] },
    { because: "the only find", found: { robot: { a: 3 } }, want: ["a"] },
    { because: "the higher score of one word", found: { robot: { a: 1, b: 2 } }, want: ["b", "a"] },
    { because: "the first of the alphabet, of equals", found: { robot: { b: 1, a: 1 } }, want: ["a", "b"] },
    {
      because: "what holds both words, though each other is better at one",
      found: { robot: { a: 10, both: 8 }, bild: { b: 10, both: 8 } },
      want: ["both", "a", "b"],
    },
    {
      because: "what holds the rarer word, however high another word's scores are",
      found: { kund: { a: 900, x: 900, y: 900, z: 900 }, robot: { b: 1 } },
      want: ["b", "a", "x", "y", "z"],
    },
    {
      because: "a find by the word itself before one by a reading of it",
      found: { robot: { a: 1 }, bot: { b: 50 } },
      terms: [term("robot", "bot")],
      want: ["a", "b"],
    },
    {
      because: "nothing that nobody can describe",
      found: { robot: { unknown: 9, a: 1 } },
      want: ["a"],
    },
    {
      because: "nothing by a score of zero",
      found: { robot: { a: 0 } },
      want: [],
    },
    {
      because: "the interface's language",
      found: { robot: { a: 1, b: 1 } },
      documents: { b: { lang: "en" } },
      interfaceLanguage: "en",
      want: ["b", "a"],
    },
    {
      because: "the query's language before the interface's",
      found: { robot: { a: 1, b: 1 } },
      documents: { b: { lang: "en" } },
      language: "en",
      want: ["b", "a"],
    },
    {
      because: "what is in use",
      found: { robot: { a: 1, b: 1 } },
      documents: { a: { resting: true } },
      want: ["b", "a"],
    },
    {
      because: "a record before the claim and the page that hold the same word",
      found: { robot: { a: 1, b: 1, c: 1 } },
      documents: { a: { kind: "claim" }, b: { kind: "page" } },
      want: ["c", "b", "a"],
    },
    {
      because: "no reply to our own question",
      found: { robot: { a: 1, b: 1 } },
      documents: { b: { kind: "template" } },
      want: ["a", "b"],
    },
    {
      because: "the reply, then the crisis question, to a customer's message",
      found: { robot: { a: 1, b: 1, c: 1 } },
      documents: { b: { kind: "faq" }, c: { kind: "template" } },
      isFromCustomer: true,
      want: ["c", "b", "a"],
    },
    {
      because: "the record whose code was typed alone",
      found: { radera: { a: 90, b: 1 } },
      documents: { b: { codes: ["radera"] } },
      text: "radera",
      want: ["b", "a"],
    },
    {
      because: "no record whose code is one word of many",
      found: { radera: { a: 90, b: 1 } },
      documents: { b: { codes: ["radera"] } },
      text: "radera konto",
      want: ["a", "b"],
    },
    {
      because: "no record whose code was typed when it is not in use",
      found: { radera: { a: 90, b: 1 } },
      documents: { b: { codes: ["radera"], resting: true } },
      text: "radera",
      want: ["a", "b"],
    },
    {
      because: "only what holds the quoted phrase",
      found: { granskad: { a: 9, b: 1 }, '"granskad av"': { b: 1 } },
      phrases: ["granskad av"],
      want: ["b"],
    },
    {
      because: "everything, when nothing holds the quoted phrase",
      found: { granskad: { a: 9, b: 1 }, '"granskad av"': {} },
      phrases: ["granskad av"],
      want: ["a", "b"],
    },
    {
      because: "only what holds both phrases",
      found: { robot: { a: 9, b: 1 }, '"en robot"': { a: 1, b: 1 }, '"av en"': { b: 1 } },
      phrases: ["en robot", "av en"],
      want: ["b"],
    },
  ])("$because", ({ because: _, want, ...asked }) => {
    expect(order(asked)).toEqual(want);
  });
});

describe("rank(plan, found, describe, lexicon, language) knows how much of what was asked a document holds", () => {
  test.for<Asked & { because: string; want: Readonly<Record<string, number>> }>([
    { because: "all of one word", found: { robot: { a: 1, b: 9 } }, want: { a: 1, b: 1 } },
    // Each word is in two documents, so both weigh the same.
    {
      because: "half, or all",
      found: { robot: { a: 1, b: 1 }, bild: { a: 1, c: 1 } },
      want: { a: 1, b: 0.5, c: 0.5 },
    },
    {
      because: "a third, since a word counts half",
      found: { robot: { a: 1 }, bild: { b: 1 } },
      terms: [term("robot"), { ...term("bild"), weight: 0.5 }],
      want: { a: 2 / 3, b: 1 / 3 },
    },
    {
      because: "as much as what was read is certain",
      found: { robot: { a: 1 }, bild: { a: 1, b: 1 } },
      terms: [
        { ...term("robot"), certainty: 0 },
        { ...term("bild"), certainty: 0.5 },
      ],
      // One in ten is worth ln(1 + 9.5 / 1.5) = ln(22 / 3), two in ten ln 4.4.
      want: {
        a: (0.5 * Math.log(4.4)) / Math.log(4.4 * (22 / 3)),
        b: (0.5 * Math.log(4.4)) / Math.log(4.4 * (22 / 3)),
      },
    },
    // A word that nobody knows weighs ln(1 + 10.5 / 0.5) = ln 22, one found in two of ten ln(1 + 8.5 / 2.5) = ln 4.4.
    {
      because: "less, for a word that no document holds",
      found: { robot: { a: 1, b: 1 } },
      unknown: ["kvantdator"],
      want: { a: Math.log(4.4) / Math.log(22 * 4.4), b: Math.log(4.4) / Math.log(22 * 4.4) },
    },
    {
      because: "as much by another reading",
      found: { bot: { a: 1 } },
      terms: [term("robot", "bot")],
      want: { a: 1 },
    },
  ])("$because", ({ because: _, want, ...asked }) => {
    const covered = Object.fromEntries(ranked(asked).map(({ id, coverage }) => [id, coverage]));
    expect(Object.keys(covered).sort()).toEqual(Object.keys(want).sort());
    for (const [id, share] of Object.entries(want)) expect(covered[id], id).toBeCloseTo(share, 12);
  });

  test("and ranks by what was found, not by how certain that is", () => {
    const [sure] = ranked({ found: { robot: { a: 1 } } });
    const [guessed] = ranked({ found: { robot: { a: 1 } }, terms: [{ ...term("robot"), certainty: 0 }] });
    expect([sure?.coverage, guessed?.coverage]).toEqual([1, 0]);
    expect(guessed?.id).toBe("a");
  });

  test("counts the best reading of a word only once", () => {
    const [only] = ranked({ found: { robot: { a: 1 }, bot: { a: 7 } }, terms: [term("robot", "bot")] });
    const [plain] = ranked({ found: { robot: { a: 1 } } });
    expect(only).toEqual(plain);
  });
});
