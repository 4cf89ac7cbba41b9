import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Better } from "../../src/engine/kpi-definition.ts";
import { buildSeries } from "../../src/engine/series.ts";
import { noTrend, trendHistory, trendOf } from "../../src/engine/trend.ts";
import { afterWeek, rowsOf, weeklySeries } from "./weekly.ts";

const flat = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const trend = (values: readonly (number | null)[], better: Better = "higher") =>
  trendOf(weeklySeries(values), better);

describe("trendOf(series, better)", () => {
  // Figures: a plain Python program written from the definitions, with math.erfc for p.
  test.for([
    {
      because: "it rises",
      values: [1, 3, 2, 4, 6, 5, 8, 7, 9],
      want: { verdict: "rising", judged: "improving", hint: undefined, measured: 9, s: 30, variance: 92 },
      figures: { p: 0.002499028857611261, slope: 1, slopeLower: 0.5, slopeUpper: 4 / 3, factor: 1 },
    },
    {
      because: "it falls",
      values: [48, 46, 47, 44, 43, 45, 40, 41, 38, 36, 37, 33, 34],
      want: { verdict: "falling", judged: "worsening", hint: undefined, measured: 13, s: -66 },
      figures: { p: 7.321839720878293e-5, slope: -1.25, slopeLower: -1.5, slopeUpper: -1, factor: 1 },
    },
    {
      because: "gaps stay gaps",
      values: [20, 22, 21, null, 25, 24, null, null, 29, 28, 33, 31],
      want: { verdict: "rising", measured: 9, s: 28, variance: 92 },
      figures: { p: 0.004878564475033636, slope: 1, slopeLower: 0.75, slopeUpper: 4 / 3, factor: 1 },
    },
    {
      because: "values are tied",
      values: [0, 0, 0, 1, 0, 2, 1, 2, 2, 3],
      want: { verdict: "rising", s: 31, exactP: undefined },
      figures: { p: 0.004526064007743063, slope: 1 / 3, slopeLower: 0, slopeUpper: 0.5, variance: 335 / 3 },
    },
    {
      because: "p lies between 0.01 and 0.05",
      values: [20, 17, 19, 16, 18, 15, 17, 16, 14],
      want: { verdict: "none", judged: undefined, hint: "falling", s: -22, variance: 90 },
      figures: { p: 0.026856695507524425, slope: -0.5, slopeLower: -1, slopeUpper: -1 / 6 },
    },
    {
      because: "p lies just above 0.01",
      values: [2, 1, 4, 3, 6, 5, 8, 7],
      want: { verdict: "none", judged: undefined, hint: "rising", s: 20 },
      figures: { p: 0.018741136789596716, slope: 1, slopeLower: 1 / 3, slopeUpper: 1.4 },
    },
    {
      because: "p is above 0.05",
      values: [10, 12, 9, 13, 11, 12, 14, 11, 13, 15],
      want: { verdict: "none", judged: undefined, hint: undefined, s: 22 },
      figures: { p: 0.05726918747082721, slope: 0.4, slopeLower: 0, slopeUpper: 1 },
    },
    {
      because: "neighbours depend on each other",
      values: [10, 11, 12, 12, 11, 10, 9, 9, 10, 11, 12, 12, 11, 10],
      want: { verdict: "none", hint: undefined, s: 0 },
      figures: { p: 1.0, autocorrelation: 0.880298273155416, factor: 15.70819672131147, slope: 0.0 },
    },
    {
      because: "it was level and then stepped: correlation within both levels is none",
      values: [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10, 20, 21, 20, 19, 20, 21, 19, 20],
      want: { verdict: "rising", judged: "improving", changedSince: "2026-W13", s: 88 },
      figures: {
        p: 0.004032507551184216,
        autocorrelation: 0,
        factor: 1,
        slope: 0.6306818181818181,
        slopeLower: 1 / 9,
        slopeUpper: 10 / 11,
      },
    },
    {
      because: "it was level and then turned",
      values: [...flat, 10.4, 11.7, 12.1, 12.2, 13.9, 13.6, 15.1, 15.8, 15.6, 17.4],
      want: { verdict: "rising", changedSince: "2026-W13", s: 147 },
      figures: { p: 3.2280642284374404e-5, factor: 1, slope: 0.325, slopeLower: 0.2, slopeUpper: 0.4625 },
    },
    {
      because: "the limits of 12 points hold both levels",
      values: [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 20, 21, 19, 20, 21, 19],
      want: { verdict: "none", hint: "rising", changedSince: "2026-W11", s: 55 },
      figures: { p: 0.013159237690622948, autocorrelation: 0, factor: 1, slope: 1 },
    },
    {
      because: "nothing varies",
      values: [5, 5, 5, 5, 5, 5, 5, 5],
      want: { verdict: "none", judged: undefined, hint: undefined, p: 1, s: 0, variance: 0 },
      figures: { slope: 0, slopeLower: 0, slopeUpper: 0 },
    },
  ])("when $because", ({ values, want, figures }) => {
    const got = trend(values);
    expect(got).toMatchObject(want);
    for (const [name, figure] of Object.entries(figures)) {
      expect(got[name as keyof typeof got], name).toBeCloseTo(figure, 12);
    }
  });

  // Enumerated in Python: 222 of the 40,320 orders of 8 values score 22 or more, up or down.
  test("adds the exact p for up to 10 points without ties and without serial correlation", () => {
    const eight = trend([1, 3, 2, 5, 4, 6, 8, 7]);
    expect(eight).toMatchObject({ s: 22, factor: 1 });
    expect("exactP" in eight && eight.exactP).toBeCloseTo(222 / 40320, 12);
    expect(trend([48, 46, 47, 44, 43, 45, 40, 41, 38, 36, 37])).toMatchObject({ exactP: undefined });
  });

  test.for([
    { because: "nothing was measured", values: [], measured: 0 },
    { because: "one point was", values: [1], measured: 1 },
    { because: "7 points were", values: [1, 2, 3, 4, 5, 6, 7], measured: 7 },
    { because: "7 points in 9 weeks were", values: [1, 2, null, 3, 4, null, 5, 6, 7], measured: 7 },
  ])("is too_little_data when $because", ({ values, measured }) => {
    expect(trend(values)).toEqual({ verdict: "too_little_data", measured });
  });

  test("a rise is bad where lower is better, and neither where neither is", () => {
    const rising = [1, 3, 2, 4, 6, 5, 8, 7, 9];
    expect(trend(rising, "lower")).toMatchObject({ verdict: "rising", judged: "worsening" });
    expect(trend(rising, "neutral")).toMatchObject({ verdict: "rising", judged: undefined });
  });

  test("a missing period repeats what was known", () => {
    const [before, after] = trendHistory(weeklySeries([1, 3, 2, 4, 6, 5, 8, 7, null]), "higher").slice(-2);
    expect(after).toBe(before);
    expect(trendHistory(weeklySeries([]), "higher")).toEqual([]);
    expect(trend([])).toBe(noTrend);
  });
});

describe("for any series", () => {
  const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 8 }), {
    minLength: 1,
    maxLength: 24,
  });

  test("a verdict never changes when later rows come", () => {
    fc.assert(
      fc.property(values, (all) => {
        const skipped = Math.max(
          0,
          all.findIndex((value) => value !== null),
        );
        for (const [i, then] of trendHistory(weeklySeries(all), "higher").entries()) {
          const series = buildSeries(rowsOf(all), "weekly", afterWeek(skipped + i + 1));
          expect(trendOf(series, "higher")).toEqual(then);
        }
      }),
    );
  });

  test("mirrored values mirror the trend", () => {
    fc.assert(
      fc.property(values, (all) => {
        const got = trend(all);
        const mirrored = trend(all.map((value) => (value === null ? null : -value)));
        if (got.verdict === "too_little_data" || mirrored.verdict === "too_little_data") {
          expect(mirrored).toEqual(got);
          return;
        }
        expect(mirrored.p).toBeCloseTo(got.p, 10);
        expect(mirrored.slope).toBeCloseTo(-got.slope, 10);
        expect(mirrored.slopeLower).toBeCloseTo(-got.slopeUpper, 10);
        expect(mirrored.s + got.s).toBe(0);
      }),
    );
  });

  test("another unit leaves p alone and scales the slope", () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(0.01, 0.1, 3, 1000),
        fc.integer({ min: -100, max: 100 }),
        (all, by, shift) => {
          const got = trend(all);
          const converted = trend(all.map((value) => (value === null ? null : by * (value + shift))));
          if (got.verdict === "too_little_data" || converted.verdict === "too_little_data") {
            expect(converted).toEqual(got);
            return;
          }
          expect(converted.verdict).toBe(got.verdict);
          expect(converted.p).toBeCloseTo(got.p, 8);
          expect(converted.slope / by).toBeCloseTo(got.slope, 8);
        },
      ),
    );
  });
});
