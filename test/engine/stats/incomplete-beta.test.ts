import { describe, expect, test } from "vitest";
import { incompleteBeta, logGamma } from "../../../src/engine/stats/incomplete-beta.ts";

describe("incompleteBeta(x, a, b)", () => {
  test.for([
    // By hand: I(x; 1, 1) = x, I(x; 1, b) = 1 − (1 − x)^b, I(x; 2, 2) = 3x² − 2x³; and half at the middle.
    [0.3, 1, 1, 0.3],
    [0.1, 1, 3, 0.271],
    [0.4, 2, 2, 0.352],
    [0.5, 6.5, 6.5, 0.5],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ] as const)("of %f with %f and %f is %f", ([x, a, b, want]) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(want, 13);
  });

  test.for([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, Number.NaN],
  ] as const)("throws on %f with %f and %f", ([x, a, b]) => {
    expect(() => incompleteBeta(x, a, b)).toThrow(RangeError);
  });
});

// Γ(1) = Γ(2) = 1, Γ(½) = √π, Γ(11) = 10!, and Γ(101) = 100! from Python’s math.lgamma.
test.for([
  [1, 0],
  [2, 0],
  [0.5, Math.log(Math.PI) / 2],
  [11, Math.log(3_628_800)],
  [101, 363.73937555556347],
] as const)("logGamma(%f) is %f", ([x, want]) => {
  expect(logGamma(x)).toBeCloseTo(want, 11);
});
