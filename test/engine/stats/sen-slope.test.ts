import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { senSlope, slopeInterval, sortedSlopes } from "../../../src/engine/stats/sen-slope.ts";

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
        expect([...sortedSlopes(times, values).sorted]).toEqual([...Float64Array.from(plain).sort()]);
      }),
    );
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
