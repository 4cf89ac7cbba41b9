import { expect, test } from "vitest";
import { leastSquaresResiduals } from "../../../src/engine/stats/least-squares-residuals.ts";

test.for([
  { because: "two points make a line", times: [0, 1], values: [3, 9], want: [0, 0] },
  { because: "nothing varies", times: [1, 2, 3], values: [4, 4, 4], want: [0, 0, 0] },
  // By hand: means 4/3 and 3, products 8, squares 14/3, so a slope of 12/7.
  { because: "a gap is a longer way", times: [0, 1, 3], values: [1, 2, 6], want: [2 / 7, -3 / 7, 1 / 7] },
])("when $because", ({ times, values, want }) => {
  const got = leastSquaresResiduals(times, values);
  expect(got).toHaveLength(want.length);
  for (const [i, residual] of want.entries()) expect(got[i]).toBeCloseTo(residual, 12);
});
