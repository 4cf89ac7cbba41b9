import { describe, expect, test } from "vitest";
import { poolSamples } from "../../../src/engine/stats/pool-samples.ts";
import { welchInterval } from "../../../src/engine/stats/welch-interval.ts";

/** R’s data set “sleep” (Student 1908): hours of sleep won with each of two drugs. */
const sleep = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
] as const;

const sampleOf = (values: readonly number[]) =>
  poolSamples(values.map((mean) => ({ n: 1, mean, sd: 0 }))) ?? { n: 0, mean: 0, sd: 0 };

describe("welchInterval(first, second, level)", () => {
  test("of R’s sleep data is what the help page of t.test prints", () => {
    // t.test(extra ~ group, data = sleep): df = 17.776, p-value = 0.07939, −3.3654832 to 0.2054832.
    const found = welchInterval(sampleOf(sleep[0]), sampleOf(sleep[1]), 0.95);
    expect(found?.lower).toBeCloseTo(-3.3654832, 7);
    expect(found?.upper).toBeCloseTo(0.2054832, 7);
    expect(found?.freedom).toBeCloseTo(17.776, 3);
    expect(found?.p).toBeCloseTo(0.07939, 5);
  });

  // Python’s mpmath.
  test.for([
    {
      because: "there are thousands",
      first: { n: 12_000, mean: 24.8, sd: 31 },
      second: { n: 11_800, mean: 25.4, sd: 30 },
      want: { lower: -1.37504229903766, upper: 0.175042299037662, p: 0.129182580300401 },
    },
    {
      because: "there are few",
      first: { n: 2, mean: 5, sd: 1 },
      second: { n: 3, mean: 3, sd: 2 },
      want: { lower: -2.3496271613617, upper: 6.3496271613617, p: 0.23759762416484 },
    },
  ])("when $because", ({ first, second, want }) => {
    const found = welchInterval(first, second, 0.95);
    expect(found?.lower).toBeCloseTo(want.lower, 9);
    expect(found?.upper).toBeCloseTo(want.upper, 9);
    expect(found?.p).toBeCloseTo(want.p, 10);
  });

  test.for([
    {
      because: "one side has a single value",
      first: { n: 1, mean: 5, sd: 0 },
      second: { n: 9, mean: 3, sd: 2 },
    },
    { because: "nothing varies", first: { n: 4, mean: 5, sd: 0 }, second: { n: 4, mean: 3, sd: 0 } },
  ])("is not to be had when $because", ({ first, second }) => {
    expect(welchInterval(first, second, 0.95)).toBeUndefined();
  });
});

describe("poolSamples(samples)", () => {
  test.for([
    { because: "there are none", samples: [], want: undefined },
    { because: "none has a value", samples: [{ n: 0, mean: 9, sd: 9 }], want: undefined },
    { because: "there is one", samples: [{ n: 3, mean: 2, sd: 1 }], want: { n: 3, mean: 2, sd: 1 } },
    {
      // By hand: 1, 3 and 5, 7 are 1, 3, 5, 7; mean 4, squares 9 + 1 + 1 + 9 over 3.
      because: "there are two",
      samples: [
        { n: 2, mean: 2, sd: Math.SQRT2 },
        { n: 2, mean: 6, sd: Math.SQRT2 },
      ],
      want: { n: 4, mean: 4, sd: Math.sqrt(20 / 3) },
    },
  ])("when $because", ({ samples, want }) => {
    const found = poolSamples(samples);
    expect(found?.n).toBe(want?.n);
    if (!found || !want) return;
    expect(found.mean).toBeCloseTo(want.mean, 12);
    expect(found.sd).toBeCloseTo(want.sd, 12);
  });
});
