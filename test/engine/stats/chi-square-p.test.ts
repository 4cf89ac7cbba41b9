import { describe, expect, test } from "vitest";
import { chiSquareP } from "../../../src/engine/stats/chi-square-p.ts";

describe("chiSquareP(value, freedom)", () => {
  // The critical values of every printed table at 5 % and 0.1 %, with the digits of Python’s mpmath.
  test.for([
    { value: 3.841459, freedom: 1, want: 0.04999999465319577 },
    { value: 5.991465, freedom: 2, want: 0.04999998867770083 },
    { value: 7.814728, freedom: 3, want: 0.04999999783196614 },
    { value: 9.48773, freedom: 4, want: 0.04999998011191415 },
    { value: 13.815511, freedom: 2, want: 0.0009999997789821615 },
    { value: 16.26624, freedom: 3, want: 0.000999998202792488 },
    { value: 40, freedom: 3, want: 1.065509033425586e-8 },
    { value: 0.1, freedom: 1, want: 0.7518296340458493 },
    { value: 2, freedom: 7, want: 0.9598403687301016 },
    { value: 0, freedom: 3, want: 1 },
  ])("of $value with $freedom is $want", ({ value, freedom, want }) => {
    expect(chiSquareP(value, freedom)).toBeCloseTo(want, 13);
  });

  test.for([
    [-1, 1],
    [Number.NaN, 1],
    [1, 0],
    [1, 1.5],
  ] as const)("throws on %f with %f", ([value, freedom]) => {
    expect(() => chiSquareP(value, freedom)).toThrow(RangeError);
  });
});
