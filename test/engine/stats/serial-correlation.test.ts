import { describe, expect, test } from "vitest";
import { serialCorrelation, serialCorrelationAcross } from "../../../src/engine/stats/serial-correlation.ts";

const times = (n: number): number[] => Array.from({ length: n }, (_, i) => 100 + i);

describe("serialCorrelation(times, values, slope)", () => {
  test.for([
    { because: "there is nothing", values: [], slope: 0, r: 0, factor: 1 },
    { because: "nothing varies", values: [5, 5, 5, 5], slope: 0, r: 0, factor: 1 },
    { because: "the line is perfect", values: [0.1, 0.2, 0.3, 0.4, 0.5], slope: 0.1, r: 0, factor: 1 },
    { because: "values alternate: r is not let below 0", values: [1, -1, 1, -1], slope: 0, r: 0, factor: 1 },
    // r1 = 0.4, plus (1 + 1.6)/5 = 0.52: over the ceiling.
    { because: "r is not let above 0.9", values: [1, 2, 3, 4, 5], slope: 0, r: 0.9, factor: 19 },
    // Residuals ±1/2: products 6/4 - 1/4, squares 2, r1 = 5/8; plus (1 + 2.5)/8: over the ceiling.
    { because: "a step looks alike", values: [0, 0, 0, 0, 1, 1, 1, 1], slope: 0, r: 0.9, factor: 19 },
    // Residuals 1 1 -1 -1 1 1 -1 -1: products 4 - 3 = 1, squares 8, r1 = 1/8; plus 1.5/8.
    {
      because: "two by two",
      values: [1, 1, -1, -1, 1, 1, -1, -1],
      slope: 0,
      r: 0.3125,
      factor: 1.3125 / 0.6875,
    },
  ])("when $because", ({ values, slope, r, factor }) => {
    const got = serialCorrelation(times(values.length), values, slope);
    expect(got.r).toBeCloseTo(r, 12);
    expect(got.factor).toBeCloseTo(factor, 12);
  });
});

describe("serialCorrelationAcross(times, values, change)", () => {
  // Figures: a plain Python program written from the definitions.
  test.for([
    { because: "both levels alternate", values: [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8], change: 5, r: 0 },
    {
      because: "both go two by two; around one line it is 0.71",
      values: [0, 0, 1, 1, 0, 0, 1, 1, 5, 5, 6, 6, 5, 5, 6, 6],
      change: 8,
      r: 0.2786239495798319,
    },
    {
      because: "two points have no line",
      values: [0, 0, 5, 5, 6, 6, 5, 5, 6, 6],
      change: 2,
      r: 0.3935661764705882,
    },
    { because: "one point is a part", values: [0, 4, 4, 4], change: 1, r: 0 },
    { because: "both levels are constant", values: [1, 1, 1, 7, 7, 7], change: 3, r: 0 },
  ])("when $because", ({ values, change, r }) => {
    const got = serialCorrelationAcross(times(values.length), values, change);
    expect(got.r).toBeCloseTo(r, 12);
    expect(got.factor).toBeCloseTo((1 + r) / (1 - r), 12);
  });
});
