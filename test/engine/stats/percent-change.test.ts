import { describe, expect, test } from "vitest";
import { percentChange } from "../../../src/engine/stats/percent-change.ts";

describe("percentChange(from, to)", () => {
  test.for([
    { because: "it falls", from: 2, to: 1.4, want: -30 },
    { because: "it rises", from: 50, to: 75, want: 50 },
    { because: "it stays", from: 7, to: 7, want: 0 },
    { because: "it rises from below 0", from: -10, to: -5, want: 50 },
  ])("when $because", ({ from, to, want }) => {
    expect(percentChange(from, to)).toBeCloseTo(want, 10);
  });

  test("of nothing there is no share", () => {
    expect(percentChange(0, 5)).toBeUndefined();
  });
});
