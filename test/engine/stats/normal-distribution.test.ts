import { describe, expect, test } from "vitest";
import { normalCdf, normalQuantile, twoSidedP } from "../../../src/engine/stats/normal-distribution.ts";

// Expected: Python's math.erfc and statistics.NormalDist.

describe("normalCdf(x)", () => {
  test.for([
    [-8, 6.220960574271819e-16],
    [-5, 2.866515718791946e-7],
    [-3.5, 0.00023262907903552504],
    [-3, 0.0013498980316300957],
    [-2.99, 0.0013948872354922503],
    [-1.96, 0.024997895148220435],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
    [3.01, 0.9986937615512306],
    [6, 0.9999999990134123],
  ] as const)("at %d is %d", ([x, want]) => {
    expect(Math.abs(normalCdf(x) / want - 1)).toBeLessThan(1e-12);
  });
});

describe("twoSidedP(z)", () => {
  test.for([
    [0, 1],
    [1.96, 0.04999579029644087],
    [-1.96, 0.04999579029644087],
    [5, 5.733031437583892e-7],
  ] as const)("of %d is %d", ([z, want]) => {
    expect(Math.abs(twoSidedP(z) / want - 1)).toBeLessThan(1e-12);
  });
});

describe("normalQuantile(p)", () => {
  test.for([
    [0.975, 1.9599639845400536],
    [0.9, 1.2815515655446008],
    [0.5, 0],
    [0.01, -2.3263478740408408],
    [1e-6, -4.753424308822899],
  ] as const)("of %d is %d", ([p, want]) => {
    expect(normalQuantile(p)).toBeCloseTo(want, 10);
  });

  test.for([0, 1, -0.1, Number.NaN])("throws on %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
