import { describe, expect, test } from "vitest";
import { lagOneAutocorrelation } from "../../../src/engine/stats/lag-one-autocorrelation.ts";

describe("lagOneAutocorrelation(times, values)", () => {
  test.for([
    { because: "there is nothing", times: [], values: [], want: 0 },
    { because: "there is one value", times: [1], values: [5], want: 0 },
    { because: "nothing varies", times: [0, 1, 2], values: [5, 5, 5], want: 0 },
    // Products 2 + 0 + 0 + 2 over squares 4 + 1 + 0 + 1 + 4.
    { because: "neighbours are alike", times: [0, 1, 2, 3, 4], values: [1, 2, 3, 4, 5], want: 0.4 },
    { because: "they alternate", times: [0, 1, 2, 3], values: [1, -1, 1, -1], want: -0.75 },
    // Two pairs remain, products 0.75 + 0.75 over squares 5, times 3/2 for the pair that the gap took.
    { because: "a gap takes a pair", times: [0, 1, 3, 4], values: [1, 2, 4, 3], want: 0.45 },
    { because: "no two are neighbours", times: [0, 2, 4], values: [1, 2, 3], want: 0 },
  ])("when $because", ({ times, values, want }) => {
    expect(lagOneAutocorrelation(times, values)).toBeCloseTo(want, 12);
  });
});
