import { expect, test } from "vitest";
import { sidakLevel } from "../../../src/engine/stats/sidak-level.ts";

// Python’s mpmath.
test.for([
  [0.95, 1, 0.95],
  [0.95, 2, 0.9746794344808963],
  [0.95, 7, 0.9926991680209853],
] as const)("sidakLevel(%f, %i) is %f", ([level, count, want]) => {
  expect(sidakLevel(level, count)).toBeCloseTo(want, 14);
});

test("sidakLevel throws when there are no intervals", () => {
  expect(() => sidakLevel(0.95, 0)).toThrow(RangeError);
});
