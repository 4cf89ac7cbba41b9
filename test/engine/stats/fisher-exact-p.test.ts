import { describe, expect, test } from "vitest";
import { fisherExactP } from "../../../src/engine/stats/fisher-exact-p.ts";

describe("fisherExactP(first, second)", () => {
  test.for([
    // The data of R’s help page of fisher.test: the lady tasting tea, which is 34 of 70 tables (printed as 0.4857), and
    // Fisher’s convictions among twins (printed as 0.0005367, quoted from memory; these digits are a sum of fractions).
    { a: 3, m: 4, b: 1, n: 4, want: 34 / 70 },
    { a: 2, m: 12, b: 15, n: 18, want: 0.0005367241191434358 },
    // Examples of the R package contingencytables (Perondi 2004, Lampasona 2013, Ritland 2007), summed as fractions.
    { a: 7, m: 34, b: 1, n: 34, want: 0.05440013049506565 },
    { a: 9, m: 13, b: 4, n: 14, want: 0.056982645588110656 },
    { a: 0, m: 16, b: 15, n: 72, want: 0.06286666463010931 },
    // By hand: nothing happened, so there is only one table.
    { a: 0, m: 10, b: 0, n: 20, want: 1 },
    // By hand: 2 of the 20 over 10 = 184 756 tables are as far apart.
    { a: 10, m: 10, b: 0, n: 10, want: 2 / 184_756 },
  ])("of $a of $m and $b of $n is $want", ({ a, m, b, n, want }) => {
    expect(fisherExactP({ successes: a, n: m }, { successes: b, n })).toBeCloseTo(want, 14);
  });

  test("stays a number where single tables are too unlikely for one", () => {
    expect(fisherExactP({ successes: 3_000, n: 3_000 }, { successes: 0, n: 3_000 })).toBe(0);
    expect(fisherExactP({ successes: 2, n: 400_000 }, { successes: 2, n: 400_000 })).toBe(1);
  });

  test.for([
    { because: "a count is not whole", a: 1.5, m: 3 },
    { because: "more happened than could", a: 4, m: 3 },
  ])("throws when $because", ({ a, m }) => {
    expect(() => fisherExactP({ successes: a, n: m }, { successes: 1, n: 3 })).toThrow(RangeError);
  });
});
