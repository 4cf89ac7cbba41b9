import { describe, expect, test } from "vitest";
import type { DataOf } from "../../../src/content-types/index.ts";
import { breachOf } from "../../../src/engine/risks/breach.ts";
import { raisedBy } from "../../../src/engine/risks/raised-by.ts";
import { riskBand, riskPoints } from "../../../src/engine/risks/risk-points.ts";
import { afterWeek, weeklyHistory } from "../weekly.ts";

/** Twenty-four weeks between 9 and 11, around 10: enough to lock limits of about 10 ± 3. */
const steady = Array.from({ length: 24 }, (_, i) => [10, 11, 9, 10][i % 4] ?? 10);

describe("breachOf(history, asOf)", () => {
  test.for([
    { because: "nothing has been measured", values: [] },
    { because: "one value has", values: [2] },
    { because: "it varies as it does", values: steady },
    { because: "it is clearly better", values: [...steady, 30] },
    { because: "it is clearly worse but meets its target", values: [...steady, 2], target: 1 },
    { because: "its target will be met", values: steady, target: 1 },
  ])("none when $because", ({ values, target }) => {
    const more =
      target === undefined ? {} : { target: { op: ">=", value: target, by: "2026-09-27" } as const };
    const history = weeklyHistory("kpi", values, more);
    expect(breachOf(history, afterWeek(values.length))).toBeUndefined();
  });

  test.for([
    {
      because: "it falls far below its limits, with no target",
      values: [...steady, 2],
      want: { reason: "worsening", period: "2026-W25", since: "2026-06-22" },
    },
    {
      because: "it stays there",
      values: [...steady, 2, 2, 2],
      want: { reason: "worsening", period: "2026-W25", since: "2026-06-22" },
    },
    {
      because: "a week in between came back",
      values: [...steady, 2, 10, 2],
      want: { reason: "worsening", period: "2026-W27", since: "2026-07-06" },
    },
  ])("worsening when $because", ({ values, want }) => {
    expect(breachOf(weeklyHistory("kpi", values), afterWeek(values.length))).toEqual(want);
  });

  test("off course while the target is out of reach, and missed once its day has passed", () => {
    // The target's week is 2026-W28, which ends on 12 July. A course needs eight values.
    const target = { op: ">=", value: 20, by: "2026-07-12" } as const;
    const flat = weeklyHistory(
      "kpi",
      Array.from({ length: 30 }, (_, i) => [10, 11, 9, 10][i % 4] ?? 10),
      { target },
    );
    expect(breachOf(flat, afterWeek(27))).toMatchObject({ reason: "off_course" });
    expect(breachOf(flat, afterWeek(28))).toEqual({
      reason: "missed",
      period: "2026-W28",
      since: "2026-07-13",
    });
    expect(breachOf(flat, afterWeek(30))).toEqual({
      reason: "missed",
      period: "2026-W28",
      since: "2026-07-13",
    });
  });
});

describe("raisedBy(risk, histories, asOf)", () => {
  const histories = new Map([
    ["falls", weeklyHistory("falls", [...steady, 2])],
    ["steady", weeklyHistory("steady", [...steady, 10])],
  ]);
  const asOf = afterWeek(25);
  const risk = (fields: Partial<DataOf<"risks">>) =>
    ({
      status: "open",
      kpis: ["steady", "falls"],
      last_reviewed_on: "2026-06-21",
      ...fields,
    }) as DataOf<"risks">;

  test.for([
    { because: "it was read the day before anybody could know", fields: {}, want: [["falls", true]] },
    {
      because: "it was read on the day",
      fields: { last_reviewed_on: "2026-06-22" },
      want: [["falls", false]],
    },
    { because: "no KPI of it is breached", fields: { kpis: ["steady"] }, want: [] },
    { because: "it has no KPI", fields: { kpis: [] }, want: [] },
    { because: "the KPI cannot be read", fields: { kpis: ["gone"] }, want: [] },
    { because: "it is closed", fields: { status: "closed" as const }, want: [] },
  ])("$want when $because", ({ fields, want }) => {
    expect(raisedBy(risk(fields), histories, asOf).map(({ kpi, isUnheeded }) => [kpi, isUnheeded])).toEqual(
      want,
    );
  });
});

test.for([
  { likelihood: 1, impact: 1, points: 1, band: "low" },
  { likelihood: 2, impact: 3, points: 6, band: "low" },
  { likelihood: 2, impact: 4, points: 8, band: "medium" },
  { likelihood: 3, impact: 4, points: 12, band: "medium" },
  { likelihood: 3, impact: 5, points: 15, band: "high" },
  { likelihood: 5, impact: 5, points: 25, band: "high" },
])("$likelihood × $impact is $points: $band", ({ points, band, ...level }) => {
  expect([riskPoints(level), riskBand(level)]).toEqual([points, band]);
});
