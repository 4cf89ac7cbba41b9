import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xmrLimits } from "../../../src/engine/stats/xmr-limits.ts";

describe("xmrLimits(values)", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates. Mean 50.81, mean moving range 1.8778;
  // with 3/1.128 the handbook has limits 45.8159 and 55.8041, with the rounded 2.66 they are 45.8151 and 55.8049.
  test("gives the handbook's limits for its flow rates", () => {
    const limits = xmrLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
    expect(limits?.mean).toBeCloseTo(50.81, 10);
    expect(limits?.meanMovingRange).toBeCloseTo(1.8778, 4);
    expect(limits?.lower).toBeCloseTo(45.81511, 5);
    expect(limits?.upper).toBeCloseTo(55.80489, 5);
    expect(limits?.lowerTwoSigma).toBeCloseTo(47.48007, 5);
    expect(limits?.upperTwoSigma).toBeCloseTo(54.13993, 5);
    expect(limits?.upperMovingRange).toBeCloseTo(6.13658, 5);
    expect(limits?.screened).toBe(0);
  });

  // By hand: ranges 1 ×9, 19, 19; their mean 47/11 = 4.27 screens at 13.96; what is left has mean 1.
  test("screens out the two ranges of one outlier, but keeps it in the mean", () => {
    const limits = xmrLimits([10, 11, 10, 11, 10, 11, 30, 11, 10, 11, 10, 11]);
    expect(limits?.mean).toBeCloseTo(146 / 12, 12);
    expect(limits?.meanMovingRange).toBe(1);
    expect(limits?.upper).toBeCloseTo(146 / 12 + 2.66, 12);
    expect(limits?.screened).toBe(2);
  });

  // By hand: ranges 2, 0, 1 without those across the gap; mean 1, centre 50/5.
  test("takes no range across a gap", () => {
    const limits = xmrLimits([10, 12, null, 9, 9, 10]);
    expect(limits?.mean).toBe(10);
    expect(limits?.lower).toBeCloseTo(7.34, 12);
    expect(limits?.upper).toBeCloseTo(12.66, 12);
  });

  test.for([
    { because: "there is nothing", values: [] },
    { because: "there is one value", values: [5] },
    { because: "no two are neighbours", values: [1, null, 2, null, 3] },
    { because: "nothing varies", values: [4, 4, 4, 4] },
    { because: "the only jump is screened out", values: [4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 9, 9] },
  ])("has no limits when $because", ({ values }) => {
    expect(xmrLimits(values)).toBeUndefined();
  });

  test("follows the unit: scaling and shifting the values scales and shifts the limits", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 12 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(2, 8, 0.5),
        fc.integer({ min: -500, max: 500 }),
        (x, scale, shift) => {
          const plain = xmrLimits(x);
          const moved = xmrLimits(x.map((value) => scale * value + shift));
          expect(moved === undefined).toBe(plain === undefined);
          if (!plain) return;
          expect(moved?.upper).toBeCloseTo(scale * plain.upper + shift, 6);
          expect(moved?.lower).toBeCloseTo(scale * plain.lower + shift, 6);
          expect(moved?.screened).toBe(plain.screened);
        },
      ),
    );
  });
});
