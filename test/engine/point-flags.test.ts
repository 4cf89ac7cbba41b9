import { describe, expect, test } from "vitest";
import { flagPoints } from "../../src/engine/point-flags.ts";
import { variationHistory } from "../../src/engine/variation.ts";
import { weeklySeries } from "./weekly.ts";

/** Mean 10.17, limits 6.30 and 14.04; see the variation tests. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];

describe("flagPoints(series, limits, better)", () => {
  test("marks each flagged point with its signals, side and judgement", () => {
    const series = weeklySeries([...reference, 15, null, 5]);
    const limits = variationHistory(series, "lower").at(-1)?.limits;
    expect(flagPoints(series, limits, "lower").slice(12)).toEqual([
      { period: "2026-W13", signals: ["A"], side: "high", finding: "worsening" },
      { period: "2026-W14", signals: [] },
      { period: "2026-W15", signals: ["A"], side: "low", finding: "improving" },
    ]);
  });

  test("gives the side where neither way is better", () => {
    const series = weeklySeries([...reference, 15]);
    const limits = variationHistory(series, "neutral").at(-1)?.limits;
    expect(flagPoints(series, limits, "neutral").at(-1)).toMatchObject({ side: "high", finding: "high" });
  });

  test("agrees with the verdicts from the point that locked the limits", () => {
    const series = weeklySeries([...reference, 10, 12, 11, 11, 12, 13, 13, 13, 14, 13, 14, 13, 11, 5, 4]);
    const history = variationHistory(series, "higher");
    const flags = flagPoints(series, history.at(-1)?.limits, "higher");
    expect(flags.slice(11).map(({ signals }) => signals)).toEqual(
      history.slice(11).map(({ signals }) => signals),
    );
  });

  test("measures early points against the limits that are drawn", () => {
    const series = weeklySeries([30, ...reference.slice(1)]);
    const limits = variationHistory(series, "higher").at(-1)?.limits;
    expect(flagPoints(series, limits, "higher")[0]?.signals).toEqual(["A"]);
  });

  test.for([
    { because: "there are no limits", values: [1, 2, 30], want: [[], [], []] },
    { because: "there are no points", values: [], want: [] },
  ])("flags nothing when $because", ({ values, want }) => {
    const flags = flagPoints(weeklySeries(values), undefined, "higher");
    expect(flags.map(({ signals }) => signals)).toEqual(want);
  });
});
