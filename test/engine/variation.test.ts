import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Better } from "../../src/engine/kpi-definition.ts";
import { buildSeries } from "../../src/engine/series.ts";
import { noVariation, variationHistory, variationOf } from "../../src/engine/variation.ts";
import { afterWeek, rowsOf, weeklySeries } from "./weekly.ts";

/** By hand: sum 122, eleven ranges with sum 16. Mean 10.17, limits 6.30 and 14.04, two sigma 7.59 and 12.75. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const verdictOf = (values: readonly (number | null)[], better: Better = "higher") =>
  variationOf(weeklySeries(values), better);

describe("variationHistory(series, better)", () => {
  // By hand: W18 to W24 lie beyond two sigma; W21 is the eighth in a row above the mean; W26 and W27 are outside.
  test("follows a series through its life", () => {
    const values = [...reference, 10, 12, 11, 11, 12, 13, 13, 13, 14, 13, 14, 13, 11, 5, 4];
    const history = variationHistory(weeklySeries(values), "higher");
    const told = history.map(({ verdict, signals, since }) => [verdict, signals.join(""), since]);
    expect(told.slice(0, 7)).toEqual(Array(7).fill(["too_little_data", "", undefined]));
    expect(told.slice(7, 11)).toEqual(Array(4).fill(["trial", "", undefined]));
    expect(told.slice(11, 18)).toEqual(Array(7).fill(["common_cause", "", undefined]));
    expect(told.slice(18)).toEqual([
      ["improving", "C", "2026-W19"],
      ["improving", "C", "2026-W19"],
      ["improving", "BC", "2026-W19"],
      ["improving", "BC", "2026-W19"],
      ["improving", "BC", "2026-W19"],
      ["improving", "BC", "2026-W19"],
      ["improving", "B", "2026-W19"],
      ["worsening", "A", "2026-W26"],
      ["worsening", "A", "2026-W26"],
    ]);
    expect(history[24]?.evidence.map(({ period }) => period.text).at(0)).toBe("2026-W14");
  });

  test("freezes the limits at 12 points, on those points and their lines", () => {
    const { limits } = verdictOf([...reference, 30, 40, 50]);
    expect(limits?.status).toBe("locked");
    expect(limits?.mean).toBeCloseTo(122 / 12, 12);
    expect(limits?.upper).toBeCloseTo(122 / 12 + (2.66 * 16) / 11, 12);
    expect(limits?.periods).toHaveLength(12);
    expect([limits?.periods[0], limits?.periods.at(-1)]).toEqual(["2026-W01", "2026-W12"]);
    expect([limits?.lines[0], limits?.lines.at(-1)]).toEqual([2, 13]);
  });

  test("draws trial limits again with each point, and says what they would say", () => {
    const eight = verdictOf(reference.slice(0, 8));
    const nine = verdictOf([...reference.slice(0, 8), 30]);
    expect(eight).toMatchObject({
      verdict: "trial",
      finding: "common_cause",
      limits: { status: "trial", mean: 10.25 },
    });
    expect(nine).toMatchObject({ verdict: "trial", finding: "improving", signals: ["A"] });
    expect(nine.limits?.mean).toBeCloseTo(112 / 9, 12);
  });

  test("counts measured points, not periods, towards the 12", () => {
    const gappy = [...reference.slice(0, 6), null, null, ...reference.slice(6, 11)];
    expect(verdictOf(gappy)).toMatchObject({ verdict: "trial", measured: 11 });
    expect(verdictOf([...gappy, 10]).limits?.status).toBe("locked");
  });

  test.for<{ because: string; values: (number | null)[]; better?: Better; verdict: string; reason?: string }>(
    [
      { because: "high is good", values: [...reference, 20], better: "higher", verdict: "improving" },
      { because: "high is bad", values: [...reference, 20], better: "lower", verdict: "worsening" },
      { because: "low is bad", values: [...reference, 1], better: "higher", verdict: "worsening" },
      { because: "low is good", values: [...reference, 1], better: "lower", verdict: "improving" },
      { because: "neither is better", values: [...reference, 1], better: "neutral", verdict: "low" },
      {
        because: "nothing stands out",
        values: [...reference, 12],
        better: "neutral",
        verdict: "common_cause",
      },
      { because: "this week is missing", values: [...reference, 20, null], verdict: "unknown" },
      { because: "two weeks are missing", values: [...reference, 20, null, null], verdict: "unknown" },
      { because: "three weeks are missing", values: [...reference, 20, null, null, null], verdict: "stale" },
      {
        because: "7 points are too few",
        values: reference.slice(0, 7),
        verdict: "too_little_data",
        reason: "too_few",
      },
      {
        because: "and a gap changes nothing",
        values: [1, 2, null],
        verdict: "too_little_data",
        reason: "too_few",
      },
      {
        because: "few and old is old",
        values: [1, 2, null, null, null],
        verdict: "stale",
        reason: "too_few",
      },
      {
        because: "nothing varies",
        values: Array<number>(13).fill(5),
        verdict: "too_little_data",
        reason: "constant",
      },
      {
        because: "no two points are neighbours",
        values: [1, null, 2, null, 1, null, 2, null, 1, null, 2, null, 1, null, 2],
        verdict: "too_little_data",
        reason: "no_neighbours",
      },
    ],
  )("is $verdict when $because", ({ values, better, verdict, reason }) => {
    expect(verdictOf(values, better)).toMatchObject({ verdict, reason });
  });

  test("says nothing of an empty series", () => {
    expect(variationHistory(weeklySeries([]), "higher")).toEqual([]);
    expect(verdictOf([])).toBe(noVariation);
  });

  test("keeps since over a missing week, but not over an ordinary one", () => {
    expect(verdictOf([...reference, 20, null, 20]).since).toBe("2026-W13");
    expect(verdictOf([...reference, 20, 10, 20]).since).toBe("2026-W15");
    expect(verdictOf([...reference, 20, 1]).since).toBe("2026-W14");
  });

  test("marks reference points that resemble their neighbours, and no later change", () => {
    const wave = [10, 11, 13, 14, 14, 13, 11, 10, 9, 8, 8, 9];
    expect(verdictOf(wave)).toMatchObject({ autocorrelated: true });
    const step = [...reference, 20, 21, 20, 19, 20, 21, 19, 20];
    expect(verdictOf(step)).toMatchObject({ autocorrelated: false, autocorrelation: 0 });
  });
});

describe("for any series", () => {
  const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 8 }), {
    minLength: 1,
    maxLength: 40,
  });
  const better = fc.constantFrom<Better>("higher", "lower", "neutral");
  const opposite = { higher: "lower", lower: "higher", neutral: "neutral" } as const;

  test("a verdict never changes when later rows come", () => {
    fc.assert(
      fc.property(values, better, (all, way) => {
        const history = variationHistory(weeklySeries(all), way);
        const skipped = Math.max(
          0,
          all.findIndex((value) => value !== null),
        );
        for (const [i, variation] of history.entries()) {
          const then = buildSeries(rowsOf(all), "weekly", afterWeek(skipped + i + 1));
          expect(variationOf(then, way)).toEqual(variation);
        }
      }),
    );
  });

  test("mirrored values with the opposite good direction give the same verdicts", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("higher", "lower"), (all, way) => {
        const mirrored = all.map((value) => (value === null ? null : -value));
        const verdicts = (of: (number | null)[], to: Better) =>
          variationHistory(weeklySeries(of), to).map(({ verdict, signals, since }) => ({
            verdict,
            signals,
            since,
          }));
        expect(verdicts(mirrored, opposite[way])).toEqual(verdicts(all, way));
      }),
    );
  });

  test("another unit gives the same verdicts", () => {
    const scale = fc.constantFrom(0.01, 0.1, 3, 1000);
    fc.assert(
      fc.property(values, scale, fc.integer({ min: -100, max: 100 }), (all, factor, shift) => {
        const converted = all.map((value) => (value === null ? null : factor * (value + shift)));
        const verdicts = (of: (number | null)[]) =>
          variationHistory(weeklySeries(of), "higher").map(({ verdict, signals }) => [verdict, signals]);
        expect(verdicts(converted)).toEqual(verdicts(all));
      }),
    );
  });

  test("a signal never rests on a stretch with a missing period in it", () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const { evidence } of variationHistory(weeklySeries(all), "higher")) {
          const [first, last] = [evidence[0], evidence.at(-1)];
          if (first && last) expect(last.period.index - first.period.index).toBe(evidence.length - 1);
        }
      }),
    );
  });
});
