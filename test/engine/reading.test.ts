import { describe, expect, test } from "vitest";
import type { KpiDefinition } from "../../src/engine/kpi-definition.ts";
import { buildHistory, readAsOf, readKpi } from "../../src/engine/reading.ts";
import { afterWeek, rowsOf, weeklyHistory } from "./weekly.ts";

const responseTime: KpiDefinition = {
  id: "response-time",
  cadence: "weekly",
  better: "lower",
  baseline: { value: 48, from: "2026-01-01", to: "2026-03-31" },
  target: { op: "<", value: 12, by: "2026-11-28" },
};
const rows = rowsOf([14, 13, null, 12, 11]);

describe("readKpi(definition, rows, asOf)", () => {
  test.for([
    { because: "the value is worse", weeks: 2, freshness: "current", latest: 13, previous: 14, met: false },
    { because: "the week is missing", weeks: 3, freshness: "unknown", latest: 13, previous: 14, met: false },
    { because: "< is not <=", weeks: 4, freshness: "current", latest: 12, previous: 13, met: false },
    { because: "the value is better", weeks: 5, freshness: "current", latest: 11, previous: 12, met: true },
    { because: "the value is old", weeks: 8, freshness: "stale", latest: 11, previous: 12, met: true },
  ])("after week $weeks, $because", ({ weeks, freshness, latest, previous, met }) => {
    const reading = readKpi(responseTime, rows, afterWeek(weeks));
    expect(reading.period.text).toBe(`2026-W0${weeks}`);
    expect(reading).toMatchObject({ freshness, latest: { value: latest }, previous: { value: previous } });
    expect(reading.target).toEqual({ op: "<", value: 12, by: "2026-11-28", met });
  });

  test("knows nothing of a KPI without rows but its definition", () => {
    const reading = readKpi(responseTime, [], afterWeek(5));
    expect(reading).toMatchObject({
      freshness: "empty",
      latest: undefined,
      previous: undefined,
      baseline: 48,
    });
    expect(reading.target?.met).toBeUndefined();
    expect(reading.variation.verdict).toBe("too_little_data");
    expect(reading.trend.verdict).toBe("too_little_data");
  });

  test("has one row and no previous one", () => {
    const reading = readKpi(responseTime, rows, afterWeek(1));
    expect(reading.latest?.line).toBe(2);
    expect(reading.previous).toBeUndefined();
  });

  test.for([
    { because: "the measure did not exist", baseline: { not_introduced: true } },
    { because: "none is stated", baseline: undefined },
    { because: "it is pending", baseline: { pending_until: "2026-04-01" } },
  ] as const)("has no baseline while $because", ({ baseline }) => {
    expect(readKpi({ ...responseTime, baseline }, rows, afterWeek(5)).baseline).toBeUndefined();
  });
});

describe("readAsOf(history, asOf)", () => {
  test("reads any earlier date as the rows of that date would", () => {
    const history = buildHistory(responseTime, rows, afterWeek(8));
    for (let week = 0; week <= 8; week++) {
      expect(readAsOf(history, afterWeek(week))).toEqual(readKpi(responseTime, rows, afterWeek(week)));
    }
  });

  test("throws on a date that the history does not reach", () => {
    expect(() => readAsOf(weeklyHistory("ctr", [1, 2]), afterWeek(3))).toThrow(RangeError);
  });
});

test("ten years of weeks take no noticeable time", () => {
  const values = Array.from({ length: 520 }, (_, i) => 10 + ((i * 7919) % 101) / 25 + i / 100);
  const decade = rowsOf(values, { from: "2016-01-04" });
  const started = performance.now();
  const { trends } = buildHistory({ ...responseTime, target: undefined }, decade, "2026-11-16");
  // About 25 ms for all 520 verdicts; sorting the slopes afresh for each takes seconds.
  expect(performance.now() - started).toBeLessThan(500);
  expect(trends[519]).toMatchObject({ verdict: "rising", measured: 520 });
});
