import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../../src/engine/stats/wilson-interval.ts";

describe("wilsonInterval(count, level)", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17:857–872 (1998),
  // Table I, method 3; figures as two public test suites quote that table. The paper prints four decimals.
  test.for([
    { successes: 81, n: 263, lower: 0.2553, upper: 0.3662 },
    { successes: 15, n: 148, lower: 0.0624, upper: 0.1605 },
    { successes: 0, n: 20, lower: 0, upper: 0.1611 },
    { successes: 1, n: 29, lower: 0.0061, upper: 0.1718 },
  ])("of $successes of $n is that of Newcombe’s Table I", ({ successes, n, lower, upper }) => {
    expect(rounded(wilsonInterval({ successes, n }, 0.95))).toEqual({ lower, upper });
  });

  // The score test turned about by halving, with 40 digits in Python’s mpmath: another way to the same limits.
  test.for([
    { successes: 81, n: 263, level: 0.95, lower: 0.255288519878274, upper: 0.3662095769828 },
    { successes: 250, n: 533, level: 0.95, lower: 0.427049643043799, upper: 0.511479694700546 },
    { successes: 13, n: 16, level: 0.95, lower: 0.569911190380259, upper: 0.934084009285719 },
    { successes: 29, n: 29, level: 0.95, lower: 0.883030201500259, upper: 1 },
    { successes: 5, n: 50, level: 0.99, lower: 0.0339908837784183, upper: 0.259730789595684 },
  ])("of $successes of $n at $level inverts the score test", ({ successes, n, level, lower, upper }) => {
    const interval = wilsonInterval({ successes, n }, level);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  test.for([
    { because: "nothing was counted", successes: 0, n: 0 },
    { because: "more happened than could", successes: 3, n: 2 },
    { because: "less than nothing happened", successes: -1, n: 2 },
    { because: "the count is no number", successes: Number.NaN, n: 2 },
  ])("throws when $because", ({ successes, n }) => {
    expect(() => wilsonInterval({ successes, n }, 0.95)).toThrow(RangeError);
  });
});

const rounded = ({ lower, upper }: { lower: number; upper: number }) => ({
  lower: Number(lower.toFixed(4)),
  upper: Number(upper.toFixed(4)),
});
