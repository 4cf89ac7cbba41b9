import { describe, expect, test } from "vitest";
import {
  fractionalStudentCdf,
  fractionalStudentQuantile,
} from "../../../src/engine/stats/fractional-student.ts";
import { studentCdf } from "../../../src/engine/stats/student-quantile.ts";

// Figures: Python’s mpmath, 40 digits.
describe("fractionalStudentCdf(t, freedom)", () => {
  test.for([
    { t: 1.8608, freedom: 17.776, want: 0.9603017109301101 },
    { t: -2, freedom: 2.5, want: 0.07869574787898299 },
    { t: 0, freedom: 7.3, want: 0.5 },
    { t: 3, freedom: 150.5, want: 0.9984196617790958 },
    { t: 0.5, freedom: 1, want: 0.6475836176504333 },
    { t: 40, freedom: 3.2, want: 0.999990104608141 },
  ])("$t with $freedom is $want", ({ t, freedom, want }) => {
    expect(fractionalStudentCdf(t, freedom)).toBeCloseTo(want, 12);
  });

  test.for([1, 2, 9, 40, 518])("agrees with the finite sums for %i degrees of freedom", (freedom) => {
    for (const t of [-3.1, -0.4, 0.7, 2.2])
      expect(fractionalStudentCdf(t, freedom)).toBeCloseTo(studentCdf(t, freedom), 11);
  });

  test("throws without degrees of freedom", () => {
    expect(() => fractionalStudentCdf(1, 0)).toThrow(RangeError);
  });
});

describe("fractionalStudentQuantile(p, freedom)", () => {
  test.for([
    { p: 0.975, freedom: 17.776, want: 2.102821310380222 },
    { p: 0.025, freedom: 17.776, want: -2.102821310380222 },
    { p: 0.975, freedom: 1, want: 12.7062047361747 },
    { p: 0.9, freedom: 2.5, want: 1.730250928807177 },
    { p: 0.995, freedom: 6.4, want: 3.614133754688108 },
    { p: 0.975, freedom: 1234.5, want: 1.961887483331346 },
    { p: 0.5, freedom: 3.3, want: 0 },
  ])("p $p with $freedom is $want", ({ p, freedom, want }) => {
    expect(fractionalStudentQuantile(p, freedom)).toBeCloseTo(want, 9);
  });
});
