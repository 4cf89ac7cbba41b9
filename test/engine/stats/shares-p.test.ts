import { describe, expect, test } from "vitest";
import { sharesP } from "../../../src/engine/stats/shares-p.ts";

describe("sharesP(first, second)", () => {
  test.for([
    // The example in statsmodels’ documentation of proportions_ztest, with the digits of its own test.
    { because: "statsmodels prints 0.159", a: 5, m: 83, b: 12, n: 99, want: 0.15918129181156992 },
    // Python’s mpmath, from the definition of the pooled z.
    { because: "the shares are large", a: 56, m: 70, b: 48, n: 80, want: 0.00804508136819658 },
    { because: "the shares are small", a: 520, m: 48_000, b: 431, n: 47_900, want: 0.0041291367136103 },
    // 20 × 10/40 = 5 is expected on each side: the last that the approximation is trusted with. z² = 4.8.
    { because: "five are expected", a: 8, m: 20, b: 2, n: 20, want: 0.0284597369163103 },
    // One less on either side, and the table is summed as fractions instead.
    { because: "fewer than five are expected", a: 7, m: 34, b: 1, n: 34, want: 0.05440013049506565 },
    { because: "nothing happened", a: 0, m: 10, b: 0, n: 20, want: 1 },
    { because: "everything happened", a: 10, m: 10, b: 20, n: 20, want: 1 },
  ])("when $because", ({ a, m, b, n, want }) => {
    expect(sharesP({ successes: a, n: m }, { successes: b, n })).toBeCloseTo(want, 13);
  });
});
