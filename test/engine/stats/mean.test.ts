import { describe, expect, test } from "vitest";
import { mean } from "../../../src/engine/stats/mean.ts";

describe("mean(values)", () => {
  test.for([
    { values: [7], want: 7 },
    { values: [1, 2, 6], want: 3 },
    { values: [-4, 4], want: 0 },
  ])("of $values is $want", ({ values, want }) => {
    expect(mean(values)).toBe(want);
  });

  test("throws on nothing", () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});
