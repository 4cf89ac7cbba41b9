import { describe, expect, test } from "vitest";
import { newcombeInterval } from "../../../src/engine/stats/newcombe-interval.ts";

type Pair = readonly [successes: number, n: number];
const of = ([successes, n]: Pair) => ({ successes, n });

describe("newcombeInterval(first, second, level)", () => {
  // Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine
  // 17:873–890 (1998), Table II, columns (a) to (h), method 10; figures as a public test suite quotes the whole row,
  // (a), (b) and (d) as others quote them too. The paper prints four decimals.
  test.for<{ first: Pair; second: Pair; lower: number; upper: number }>([
    { first: [56, 70], second: [48, 80], lower: 0.0524, upper: 0.3339 },
    { first: [9, 10], second: [3, 10], lower: 0.1705, upper: 0.809 },
    { first: [6, 7], second: [2, 7], lower: 0.0582, upper: 0.8062 },
    { first: [5, 56], second: [0, 29], lower: -0.0381, upper: 0.1926 },
    { first: [0, 10], second: [0, 20], lower: -0.1611, upper: 0.2775 },
    { first: [0, 10], second: [0, 10], lower: -0.2775, upper: 0.2775 },
    { first: [10, 10], second: [0, 20], lower: 0.6791, upper: 1 },
    { first: [10, 10], second: [0, 10], lower: 0.6075, upper: 1 },
  ])("of $first and $second is that of Newcombe’s Table II", ({ first, second, lower, upper }) => {
    const interval = newcombeInterval(of(first), of(second), 0.95);
    expect(Number(interval.lower.toFixed(4))).toBe(lower);
    expect(Number(interval.upper.toFixed(4))).toBe(upper);
  });

  // Wilson limits found by halving the score test with 40 digits in Python’s mpmath. 7/34 and 1/34 are Perondi et al.
  // (2004), 0/16 and 15/72 Ritland et al. (2007), the examples of the R package contingencytables.
  test.for<{ first: Pair; second: Pair; level: number; lower: number; upper: number }>([
    { first: [7, 34], second: [1, 34], level: 0.95, lower: 0.018921443885773, upper: 0.340368687032707 },
    { first: [0, 16], second: [15, 72], level: 0.95, lower: -0.315692634193593, upper: 0.000326109874637939 },
    { first: [56, 70], second: [48, 80], level: 0.99, lower: 0.00537086925007838, upper: 0.371808431775774 },
    {
      first: [520, 48_000],
      second: [431, 47_900],
      level: 0.95,
      lower: 0.00058128464434574,
      upper: 0.00309425426830882,
    },
  ])("of $first and $second at $level", ({ first, second, level, lower, upper }) => {
    const interval = newcombeInterval(of(first), of(second), level);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  test("changes sign when the two change places", () => {
    const there = newcombeInterval(of([7, 34]), of([1, 34]), 0.95);
    const back = newcombeInterval(of([1, 34]), of([7, 34]), 0.95);
    expect(back.lower).toBeCloseTo(-there.upper, 15);
    expect(back.upper).toBeCloseTo(-there.lower, 15);
  });

  test("throws when nothing was counted on one side", () => {
    expect(() => newcombeInterval(of([1, 2]), of([0, 0]), 0.95)).toThrow(RangeError);
  });
});
