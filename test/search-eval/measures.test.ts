import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanOf, measure, percentile, type Measures } from "../../src/search-eval/measures.ts";

const none: Measures = { ndcg5: 0, mrr: 0, recall5: 0, best3: 0, zero: 0 };
const all: Measures = { ndcg5: 1, mrr: 1, recall5: 1, best3: 1, zero: 0 };

describe("measure(ranked, grades)", () => {
  test.for<{ because: string; ranked: string; grades: Readonly<Record<string, number>>; want: Measures }>([
    { because: "nothing was found", ranked: "", grades: { a: 3 }, want: { ...none, zero: 1 } },
    { because: "nothing is graded", ranked: "a", grades: {}, want: none },
    { because: "the only grade is nought", ranked: "a", grades: { a: 0 }, want: none },
    { because: "nothing that was found is graded", ranked: "x y", grades: { a: 3 }, want: none },
    { because: "the one answer is first", ranked: "a x", grades: { a: 3 }, want: all },
    {
      because: "the answers stand in the order of their grades",
      ranked: "a b c",
      grades: { a: 3, b: 2, c: 1 },
      want: all,
    },
    {
      // Gains 7, 3, 1. Found: 3 + 7 / log2 3 + 0 + 1 / log2 5 = 3 + 4.4165 + 0.4307 = 7.8472.
      // Ideal: 7 + 3 / log2 3 + 1 / log2 4 = 7 + 1.8928 + 0.5 = 9.3928.
      because: "the best is second and the third is fourth",
      ranked: "b a x c",
      grades: { a: 3, b: 2, c: 1 },
      want: { ndcg5: 0.8354, mrr: 1, recall5: 1, best3: 1, zero: 0 },
    },
    {
      // 7 / log2 4 of 7.
      because: "the answer is third",
      ranked: "x y a",
      grades: { a: 3 },
      want: { ndcg5: 0.5, mrr: 1 / 3, recall5: 1, best3: 1, zero: 0 },
    },
    {
      // 7 / log2 5 of 7.
      because: "the answer is fourth",
      ranked: "x y z a",
      grades: { a: 3 },
      want: { ndcg5: 0.4307, mrr: 1 / 4, recall5: 1, best3: 0, zero: 0 },
    },
    {
      because: "the answer is sixth",
      ranked: "u v x y z a",
      grades: { a: 3 },
      want: { ndcg5: 0, mrr: 1 / 6, recall5: 0, best3: 0, zero: 0 },
    },
    {
      // 3 of 7 + 3 / log2 3 = 8.8928.
      because: "only the second best was found",
      ranked: "b",
      grades: { a: 3, b: 2 },
      want: { ndcg5: 0.3374, mrr: 1, recall5: 0.5, best3: 0, zero: 0 },
    },
    {
      because: "more are graded than five",
      ranked: "a b c d e",
      grades: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
      want: all,
    },
    {
      because: "the best is only related, and second",
      ranked: "x a",
      grades: { a: 1 },
      want: { ndcg5: 0.6309, mrr: 0.5, recall5: 1, best3: 1, zero: 0 },
    },
  ])("when $because", ({ ranked, grades, want }) => {
    const found = measure(ranked.split(" ").filter(Boolean), grades);
    for (const name of ["ndcg5", "mrr", "recall5", "best3", "zero"] as const) {
      expect(found[name], name).toBeCloseTo(want[name], 4);
    }
  });

  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const graded = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 }), {
    noNullPrototype: true,
  });

  test("is from 0 to 1, whatever was found", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), graded, (ranked, grades) => {
        for (const value of Object.values(measure(ranked, grades))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test("is 1 for the ideal ranking of anything graded, and nowhere better", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 8 }), graded, (ranked, grades) => {
        fc.pre(Object.values(grades).some((grade) => grade > 0));
        const ideal = measure(
          ids.toSorted((a, b) => (grades[b] ?? 0) - (grades[a] ?? 0)),
          grades,
        );
        expect(ideal).toEqual(all);
        expect(measure(ranked, grades).ndcg5).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("meanOf(all)", () => {
  test.for([
    { because: "there is nothing", given: [], want: undefined },
    { because: "there is one", given: [all], want: all },
    {
      because: "there are two",
      given: [all, { ...none, mrr: 0.5, zero: 1 }],
      want: { ndcg5: 0.5, mrr: 0.75, recall5: 0.5, best3: 0.5, zero: 0.5 },
    },
  ])("when $because", ({ given, want }) => {
    expect(meanOf(given)).toEqual(want);
  });
});

describe("percentile(values, share)", () => {
  test.for([
    { because: "there is nothing", values: [], share: 0.5, want: undefined },
    { because: "there is one", values: [7], share: 0.95, want: 7 },
    { because: "half of four", values: [4, 1, 3, 2], share: 0.5, want: 2 },
    { because: "half of five", values: [5, 4, 1, 3, 2], share: 0.5, want: 3 },
    {
      because: "95 % of twenty",
      values: Array.from({ length: 20 }, (_, i) => 20 - i),
      share: 0.95,
      want: 19,
    },
    { because: "numbers are not compared as words", values: [10, 9], share: 0.5, want: 9 },
    { because: "none", values: [2, 1], share: 0, want: 1 },
    { because: "all", values: [2, 1], share: 1, want: 2 },
  ])("when $because", ({ values, share, want }) => {
    expect(percentile(values, share)).toBe(want);
  });
});
