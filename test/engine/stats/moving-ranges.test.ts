import { describe, expect, test } from "vitest";
import { movingRanges } from "../../../src/engine/stats/moving-ranges.ts";

describe("movingRanges(values)", () => {
  test.for([
    { because: "there is nothing", values: [], want: [] },
    { because: "one value has no neighbour", values: [5], want: [] },
    { because: "ranges have no sign", values: [5, 3, 6], want: [2, 3] },
    { because: "a gap costs both its ranges", values: [10, 12, null, 9, 9], want: [2, 0] },
    { because: "no two are neighbours", values: [1, null, 2, null, null, 3], want: [] },
  ])("when $because", ({ values, want }) => {
    expect(movingRanges(values)).toEqual(want);
  });
});
