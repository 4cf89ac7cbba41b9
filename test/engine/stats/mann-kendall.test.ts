import { describe, expect, test } from "vitest";
import { KendallScore, kendallZ, mannKendall } from "../../../src/engine/stats/mann-kendall.ts";

describe("mannKendall(values)", () => {
  // Variances: the mean square score over all orders of the values, enumerated in Python.
  test.for([
    { because: "there is nothing", values: [], s: 0, variance: 0 },
    { because: "there is one value", values: [3], s: 0, variance: 0 },
    {
      because: "Gilbert (1987), example 16.2: five pairs rise, one falls",
      values: [10, 15, 14, 20],
      s: 4,
      variance: 26 / 3,
    },
    { because: "all pairs rise", values: [1, 2, 3, 4, 5, 6, 7], s: 21, variance: 133 / 3 },
    { because: "one pair is tied", values: [1, 2, 2, 3], s: 5, variance: 23 / 3 },
    { because: "two and three are tied", values: [1, 1, 2, 2, 2, 3], s: 11, variance: 71 / 3 },
    { because: "two groups are tied apart", values: [1, 1, 1, 2, 3, 3, 4], s: 17, variance: 119 / 3 },
    { because: "all are equal", values: [5, 5, 5, 5], s: 0, variance: 0 },
  ])("when $because", ({ values, s, variance }) => {
    const got = mannKendall(values);
    expect(got.s).toBe(s);
    expect(got.variance).toBeCloseTo(variance, 12);
  });
});

describe("kendallZ({ s, variance }, factor)", () => {
  test.for([
    { because: "a score of 0 has no direction", s: 0, variance: 92, factor: 1, want: 0 },
    { because: "nothing varies", s: 0, variance: 0, factor: 1, want: 0 },
    { because: "the continuity correction takes 1 off", s: 5, variance: 4, factor: 1, want: 2 },
    { because: "and towards 0 from below", s: -5, variance: 4, factor: 1, want: -2 },
    { because: "a factor of 4 halves it", s: 5, variance: 4, factor: 4, want: 1 },
  ])("when $because", ({ s, variance, factor, want }) => {
    expect(kendallZ({ s, variance }, factor)).toBe(want);
  });
});

test("KendallScore knows of ties as soon as there is one", () => {
  const score = new KendallScore();
  score.add(2);
  score.add(1);
  expect(score.hasTies).toBe(false);
  score.add(2);
  expect(score.hasTies).toBe(true);
});
