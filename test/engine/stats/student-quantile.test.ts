import { describe, expect, test } from "vitest";
import { studentCdf, studentQuantile } from "../../../src/engine/stats/student-quantile.ts";

// Figures: scipy 1.17, stats.t.
describe("studentQuantile(p, freedom)", () => {
  test.for([
    { p: 0.9, freedom: 1, want: 3.0776835371752544 },
    { p: 0.9, freedom: 2, want: 1.8856180831641272 },
    { p: 0.9, freedom: 6, want: 1.4397557472651483 },
    { p: 0.9, freedom: 11, want: 1.3634303180205407 },
    { p: 0.9, freedom: 518, want: 1.28318802854929 },
    { p: 0.975, freedom: 1, want: 12.706204736174694 },
    { p: 0.975, freedom: 24, want: 2.0638985616280245 },
    { p: 0.6, freedom: 3, want: 0.2766706623326898 },
    { p: 0.1, freedom: 6, want: -1.4397557472651483 },
    { p: 0.5, freedom: 4, want: 0 },
  ])("p $p with $freedom is $want", ({ p, freedom, want }) => {
    expect(studentQuantile(p, freedom)).toBeCloseTo(want, 9);
  });

  test.for([
    [0, 5],
    [1, 5],
    [0.9, 0],
    [0.9, 2.5],
  ] as const)("throws on p %f with %f", ([p, freedom]) => {
    expect(() => studentQuantile(p, freedom)).toThrow(RangeError);
  });
});

describe("studentCdf(t, freedom)", () => {
  test.for([
    { t: 0, freedom: 1, want: 0.5 },
    { t: 1, freedom: 1, want: 0.75 },
    { t: 1, freedom: 2, want: 0.7886751345948129 },
    { t: -2.5, freedom: 5, want: 0.02724504967118813 },
    { t: -2.5, freedom: 10, want: 0.01572342211830441 },
  ])("$t with $freedom is $want", ({ t, freedom, want }) => {
    expect(studentCdf(t, freedom)).toBeCloseTo(want, 13);
  });
});
