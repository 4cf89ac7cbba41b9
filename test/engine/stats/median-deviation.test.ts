import { describe, expect, test } from "vitest";
import { medianDeviation } from "../../../src/engine/stats/median-deviation.ts";

describe("medianDeviation(values)", () => {
  test.for([
    { because: "there is one value", values: [7], want: 0 },
    { because: "most are equal", values: [5, 5, 5, 9], want: 0 },
    { because: "deviations are 2 1 0 1 2", values: [1, 2, 3, 4, 5], want: 1.4826 },
    { because: "one is far out", values: [1, 2, 3, 4, 500], want: 1.4826 },
    { because: "deviations from 3 are 2 1 1 6", values: [1, 2, 4, 9], want: 1.5 * 1.4826 },
  ])("when $because", ({ values, want }) => {
    expect(medianDeviation(values)).toBeCloseTo(want, 12);
  });

  test("throws on nothing", () => {
    expect(() => medianDeviation([])).toThrow(RangeError);
  });
});
