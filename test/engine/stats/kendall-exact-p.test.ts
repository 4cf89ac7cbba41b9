import { describe, expect, test } from "vitest";
import { kendallExactP } from "../../../src/engine/stats/kendall-exact-p.ts";

describe("kendallExactP(s, n)", () => {
  // Gilbert (1987), table A18, gives the one-sided chance to three places; two-sided it doubles.
  test.for([
    { s: 4, n: 4, oneSided: 0.167 },
    { s: 6, n: 4, oneSided: 0.042 },
    { s: 6, n: 5, oneSided: 0.117 },
    { s: 16, n: 8, oneSided: 0.031 },
    { s: 18, n: 9, oneSided: 0.038 },
    { s: 21, n: 10, oneSided: 0.036 },
    { s: 25, n: 10, oneSided: 0.014 },
  ])("of $s among $n is twice $oneSided", ({ s, n, oneSided }) => {
    expect(kendallExactP(s, n) / 2).toBeCloseTo(oneSided, 3);
  });

  // By counting: two of 10! orders have the extreme score; all of 4! are at least as far out as 0.
  test.for([
    { s: 45, n: 10, want: 2 / 3628800 },
    { s: 0, n: 4, want: 1 },
    { s: 0, n: 1, want: 1 },
    { s: 0, n: 0, want: 1 },
  ])("of $s among $n is $want", ({ s, n, want }) => {
    expect(kendallExactP(s, n)).toBeCloseTo(want, 12);
  });

  test("does not care about the sign", () => {
    expect(kendallExactP(-16, 8)).toBe(kendallExactP(16, 8));
  });

  test.for([
    { s: 7, n: 4 },
    { s: 3, n: 4 },
  ])("throws on $s among $n, which no order has", ({ s, n }) => {
    expect(() => kendallExactP(s, n)).toThrow(RangeError);
  });
});
