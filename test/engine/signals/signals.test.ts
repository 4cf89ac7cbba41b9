import { describe, expect, test } from "vitest";
import { findSignals } from "../../../src/engine/signals/find-signals.ts";
import { outsideLimits } from "../../../src/engine/signals/outside-limits.ts";
import { runOfEight } from "../../../src/engine/signals/run-of-eight.ts";
import { twoOfThree } from "../../../src/engine/signals/two-of-three.ts";
import type { XmrLimits } from "../../../src/engine/stats/xmr-limits.ts";

/** Mean 10, limits 4 and 16, two sigma 6 and 14. */
const limits: XmrLimits = {
  mean: 10,
  lower: 4,
  upper: 16,
  lowerTwoSigma: 6,
  upperTwoSigma: 14,
  meanMovingRange: 2,
  upperMovingRange: 6.5,
  screened: 0,
};
const lastOf = (values: (number | null)[]) => ({ values, at: values.length - 1, limits });

describe("signal A, outside the limits", () => {
  test.for([
    { because: "above the upper limit", values: [10, 16.1], want: { side: "high", from: 1 } },
    { because: "below the lower limit", values: [3.9], want: { side: "low", from: 0 } },
    { because: "on the limit is inside", values: [16], want: undefined },
    { because: "rounding in the last digit is not outside", values: [16 + 4e-15], want: undefined },
    { because: "nor is it below", values: [4 - 4e-15], want: undefined },
    { because: "an earlier point outside does not count", values: [20, 10], want: undefined },
    { because: "nothing was measured", values: [20, null], want: undefined },
    { because: "there is no point at all", values: [], want: undefined },
  ])("$because", ({ values, want }) => {
    expect(outsideLimits(lastOf(values))).toEqual(want);
  });
});

describe("signal B, run of eight", () => {
  test.for([
    { because: "eight above", values: [11, 11, 12, 13, 11, 11, 12, 11], want: { side: "high", from: 0 } },
    { because: "seven are too few", values: [10, 11, 12, 13, 11, 11, 12, 11], want: undefined },
    {
      because: "a ninth keeps the start of the run",
      values: [9, 9, 9, 9, 9, 9, 9, 9, 9],
      want: { side: "low", from: 0 },
    },
    {
      because: "the run starts after the other side",
      values: [11, 9, 9, 9, 9, 9, 9, 9, 9],
      want: { side: "low", from: 1 },
    },
    {
      because: "a point on the mean breaks it",
      values: [11, 11, 11, 11, 10, 11, 11, 11, 11],
      want: undefined,
    },
    {
      because: "a missing period breaks it",
      values: [11, 11, 11, 11, null, 11, 11, 11, 11],
      want: undefined,
    },
    {
      because: "a missing period does not end it with a signal",
      values: [9, 9, 9, 9, 9, 9, 9, 9, null],
      want: undefined,
    },
    {
      because: "a point on the mean is on no side",
      values: [11, 11, 11, 11, 11, 11, 11, 11, 10],
      want: undefined,
    },
  ])("$because", ({ values, want }) => {
    expect(runOfEight(lastOf(values))).toEqual(want);
  });
});

describe("signal C, two of three", () => {
  test.for([
    { because: "the last two of three", values: [11, 15, 15], want: { side: "high", from: 0 } },
    { because: "the first and the last", values: [5, 9, 5], want: { side: "low", from: 0 } },
    { because: "a point outside the limits counts", values: [11, 17, 15], want: { side: "high", from: 0 } },
    { because: "a last point within two sigma is not flagged", values: [15, 15, 11], want: undefined },
    { because: "on the two-sigma line is within", values: [11, 15, 14], want: undefined },
    { because: "the third lies on the other side", values: [9, 15, 15], want: undefined },
    { because: "the third lies on the mean", values: [10, 15, 15], want: undefined },
    { because: "they are on different sides", values: [11, 5, 15], want: undefined },
    { because: "a missing period breaks the window", values: [15, null, 15], want: undefined },
    { because: "there are only two points", values: [15, 15], want: undefined },
  ])("$because", ({ values, want }) => {
    expect(twoOfThree(lastOf(values))).toEqual(want);
  });
});

describe("findSignals(context)", () => {
  test("names all signals in order and takes the start from the first", () => {
    const values = [11, 11, 11, 11, 11, 15, 15, 17];
    expect(findSignals(lastOf(values))).toEqual({ letters: ["A", "B", "C"], side: "high", from: 7 });
  });

  test.for([
    { because: "all is ordinary", values: [10, 11, 9] },
    { because: "there is nothing", values: [] },
    { because: "nothing was measured", values: [15, 15, null] },
  ])("finds none when $because", ({ values }) => {
    expect(findSignals(lastOf(values))).toBeUndefined();
  });
});
