import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MeasuredRow } from "../../src/engine/kpi-definition.ts";
import { buildSeries, seriesAsOf } from "../../src/engine/series.ts";
import { afterWeek, rowsOf, weeklySeries } from "./weekly.ts";

const row = (period: string, value: number, line: number): MeasuredRow => ({ period, value, line });
const weeks = [row("2026-W44", 11, 2), row("2026-W46", 4, 3), row("2026-W47", 7, 4)];

describe("buildSeries(rows, cadence, asOf)", () => {
  test("puts a null into each gap and keeps every row's line", () => {
    const { points } = buildSeries(weeks, "weekly", "2026-11-23");
    expect(points.map(({ period, value, line }) => [period.text, value, line])).toEqual([
      ["2026-W44", 11, 2],
      ["2026-W45", null, null],
      ["2026-W46", 4, 3],
      ["2026-W47", 7, 4],
    ]);
  });

  test("leaves out a week that is not over", () => {
    const { points, last, latest } = buildSeries(weeks, "weekly", "2026-11-22");
    expect(points).toHaveLength(3);
    expect(last?.period.text).toBe("2026-W46");
    expect(latest.text).toBe("2026-W46");
  });

  test("keeps note and number of cases", () => {
    const { last } = buildSeries(
      [{ ...row("2026-W46", 4, 2), n: 1284, note: "Storm" }],
      "weekly",
      "2026-11-16",
    );
    expect(last).toMatchObject({ n: 1284, note: "Storm", value: 4 });
  });

  test("crosses a year with 53 weeks without a gap", () => {
    const rows = [row("2026-W52", 1, 2), row("2026-W53", 2, 3), row("2027-W01", 3, 4)];
    expect(buildSeries(rows, "weekly", "2027-01-11").points.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test.for([
    { because: "nothing was ever measured", values: [], weeks: 3, freshness: "empty" },
    { because: "the first week is still running", values: [null, null, 5], weeks: 2, freshness: "empty" },
    { because: "the latest closed week has a value", values: [1, 2, 3], weeks: 3, freshness: "current" },
    { because: "only the latest closed week is missing", values: [1, 2, 3], weeks: 4, freshness: "unknown" },
    { because: "the last value is 2 weeks old", values: [1, 2, 3], weeks: 5, freshness: "unknown" },
    { because: "the last value is 3 weeks old", values: [1, 2, 3], weeks: 6, freshness: "stale" },
  ])("is $freshness when $because", ({ values, weeks: n, freshness }) => {
    expect(buildSeries(rowsOf(values), "weekly", afterWeek(n)).freshness).toBe(freshness);
  });

  test("has no slots before anything was measured, and slots up to now after it", () => {
    expect(buildSeries([], "weekly", "2026-11-23").points).toEqual([]);
    expect(buildSeries(rowsOf([1]), "weekly", afterWeek(4)).points.map(({ value }) => value)).toEqual([
      1,
      null,
      null,
      null,
    ]);
  });

  test.for([
    { because: "two rows share a period", rows: [row("2026-W44", 1, 2), row("2026-W44", 1, 3)] },
    { because: "a period is impossible", rows: [row("2026-W54", 1, 2)] },
    { because: "a period is of another cadence", rows: [row("2026-11-02", 1, 2)] },
    { because: "a value is no number", rows: [row("2026-W44", Number.NaN, 2)] },
  ])("throws when $because", ({ rows }) => {
    expect(() => buildSeries(rows, "weekly", "2026-11-23")).toThrow(RangeError);
  });

  test("does not depend on the order of the rows", () => {
    const rows = rowsOf([3, null, 1, 4, 1, null, null, 5, 9, 2]);
    const sorted = buildSeries(rows, "weekly", afterWeek(10));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(buildSeries(shuffled, "weekly", afterWeek(10))).toEqual(sorted);
      }),
    );
  });
});

describe("seriesAsOf(series, asOf)", () => {
  test("is the series that the rows gave at that date", () => {
    const values = [3, null, 1, 4, null, null, null, 5];
    const whole = weeklySeries(values);
    for (let week = 1; week <= values.length; week++) {
      const then = buildSeries(rowsOf(values), "weekly", afterWeek(week));
      expect(seriesAsOf(whole, afterWeek(week))).toEqual(then);
    }
  });

  test("is empty before the first row, and unchanged after the last", () => {
    const whole = weeklySeries([1, 2]);
    expect(seriesAsOf(whole, "2025-12-29").freshness).toBe("empty");
    expect(seriesAsOf(whole, "2027-01-01")).toBe(whole);
  });
});
