import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { senSlope, slopeInterval, sortedSlopes } from "../../../src/engine/stats/sen-slope.ts";
import { SortedSlopes } from "../../../src/engine/stats/sorted-slopes.ts";

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

describe("senSlope(times, values)", () => {
  test.for([
    { because: "two points have one slope", times: [3, 5], values: [10, 14], want: 2 },
    { because: "nothing varies", times: [1, 2, 3], values: [4, 4, 4], want: 0 },
    { because: "one outlier does not move it", times: [0, 1, 2, 3, 4], values: [1, 2, 3, 40, 5], want: 1 },
    { because: "a gap is a longer way", times: [0, 1, 5], values: [0, 1, 5], want: 1 },
    // Smith's cloud-seeding ratios in Hollander and Wolfe: the two middle slopes are -0.0575 and -0.055.
    { because: "rain fell", times: [1, 2, 3, 4, 5], values: [1.26, 1.27, 1.12, 1.16, 1.03], want: -0.05625 },
  ])("when $because", ({ times, values, want }) => {
    expect(senSlope(times, values)).toBeCloseTo(want, 12);
  });

  test.for([
    { because: "there is nothing", times: [], values: [] },
    { because: "there is one point", times: [1], values: [1] },
    { because: "two share a time", times: [1, 1], values: [1, 2] },
    { because: "time runs backwards", times: [2, 1], values: [1, 2] },
    { because: "a value is missing", times: [1, 2], values: [1] },
  ])("throws when $because", ({ times, values }) => {
    expect(() => senSlope(times, values)).toThrow(RangeError);
  });
});

describe("sortedSlopes(times, values)", () => {
  test("holds all pairwise slopes in order, however many", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (values) => {
        const plain: number[] = [];
        for (let j = 0; j < values.length; j++) {
          for (let i = 0; i < j; i++) plain.push((values[j]! - values[i]!) / (j - i));
        }
        const times = values.map((_, i) => i);
        const slopes = sortedSlopes(times, values);
        expect(plain.map((_, rank) => slopes.at(rank))).toEqual(ascending(plain));
        expect([slopes.length, slopes.at(-1), slopes.at(plain.length)]).toEqual([
          plain.length,
          undefined,
          undefined,
        ]);
      }),
    );
  });

  // Long enough for the band around the middle to be narrowed, and asked for far outside it.
  test.for([
    { because: "values stay level", value: (i: number) => (i * 7919) % 101 },
    { because: "values drift", value: (i: number) => i / 3 + ((i * 7919) % 101) },
    { because: "the level jumps", value: (i: number) => (i > 70 ? 500 : 0) + ((i * 7919) % 101) },
    { because: "few values are possible", value: (i: number) => (i * 7919) % 3 },
    { because: "all are equal", value: () => 4 },
  ])("is exact at every length when $because", ({ value }) => {
    const slopes = new SortedSlopes();
    const plain: number[] = [];
    for (let j = 0; j < 120; j++) {
      slopes.add(j, value(j));
      for (let i = 0; i < j; i++) plain.push((value(j) - value(i)) / (j - i));
      if (plain.length === 0) continue;
      const sorted = ascending(plain);
      const last = sorted.length - 1;
      const ranks = [
        last >> 1,
        Math.round(0.4 * last),
        Math.round(0.6 * last),
        j % 40 === 39 ? 0 : last >> 1,
      ];
      expect(ranks.map((rank) => slopes.at(rank))).toEqual(ranks.map((rank) => sorted[rank]));
    }
  });
});

describe("slopeInterval(sorted, spread)", () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  test.for([
    { because: "without spread it is the two middle ranks", sorted: ten, spread: 0, lower: 5, upper: 6 },
    { because: "ranks (10 - 4)/2 = 3 and (10 + 4)/2 + 1 = 8", sorted: ten, spread: 4, lower: 3, upper: 8 },
    { because: "halves round up: 2.5 to 3, 8.5 to 9", sorted: ten, spread: 5, lower: 3, upper: 9 },
    { because: "ranks end with the list", sorted: ten, spread: 100, lower: 1, upper: 10 },
    { because: "one slope is all there is", sorted: [7], spread: 1, lower: 7, upper: 7 },
  ])("$because", ({ sorted, spread, lower, upper }) => {
    expect(slopeInterval(sorted, spread)).toEqual({ lower, upper });
  });

  test("throws on no slopes", () => {
    expect(() => slopeInterval([], 0)).toThrow(RangeError);
  });
});
