import { describe, expect, test } from "vitest";
import { median, medianOfSorted } from "../../../src/engine/stats/median.ts";

describe("median(values)", () => {
  test.for([
    { because: "there is one", values: [7], want: 7 },
    { because: "an odd count has a middle", values: [9, 1, 5], want: 5 },
    { because: "an even count has two", values: [9, 1, 5, 6], want: 5.5 },
    { because: "10 comes after 9", values: [10, 9, 100], want: 10 },
    { because: "numbers may be negative", values: [-3, -1, -2], want: -2 },
  ])("of $values is $want: $because", ({ values, want }) => {
    expect(median(values)).toBe(want);
  });

  test("leaves its argument as it was", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("throws on nothing", () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => medianOfSorted([])).toThrow(RangeError);
  });
});
