import { describe, expect, test } from "vitest";
import { projection } from "../../src/engine/course.ts";
import type { KpiDefinition } from "../../src/engine/kpi-definition.ts";
import { readAsOf } from "../../src/engine/reading.ts";
import { periodContaining } from "../../src/lib/period.ts";
import { afterWeek, eventInWeek, weeklyHistory } from "./weekly.ts";

/** Ten weeks; in week 16 the line is at 30.375, and 80 % of values lie between 28.24 and 33.37. */
const falling = [48, 46, 47, 44, 43, 45, 40, 41, 38, 36];
const level = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
/** Sundays. */
const endOf = { week16: "2026-04-19", week23: "2026-06-07", week24: "2026-06-14", week25: "2026-06-21" };

function read(values: readonly (number | null)[], target: KpiDefinition["target"], more: object = {}) {
  const history = weeklyHistory("kpi", values, { better: "lower", target, ...more });
  return readAsOf(history, afterWeek(values.length)).course;
}

describe("the course to a target", () => {
  test.for([
    { because: "both ends meet it", value: 33.4, verdict: "on_course" },
    { because: "only the better end does", value: 33.3, verdict: "at_risk" },
    { because: "still only one", value: 28.3, verdict: "at_risk" },
    { because: "neither does", value: 28.2, verdict: "off_course" },
  ])("is $verdict when $because", ({ value, verdict }) => {
    const course = read(falling, { op: "<=", value, by: endOf.week16 });
    expect(course).toMatchObject({ verdict, targetPeriod: "2026-W16", horizon: 6, changedSince: undefined });
    expect("forecast" in course && course.forecast).toEqual({
      expected: expect.closeTo(30.375, 9),
      lower: expect.closeTo(28.236140905252245, 9),
      upper: expect.closeTo(33.37245195577597, 9),
    });
  });

  test.for([
    { op: ">=", value: 28.2, verdict: "on_course" },
    { op: ">", value: 33.4, verdict: "off_course" },
  ] as const)("follows the operator: $op $value is $verdict", ({ op, value, verdict }) => {
    expect(read(falling, { op, value, by: endOf.week16 }).verdict).toBe(verdict);
  });

  test("the day inside the week does not matter", () => {
    const target = { op: "<", value: 30, by: endOf.week16 } as const;
    expect(read(falling, { ...target, by: "2026-04-13" })).toEqual(read(falling, target));
  });

  test.for<{ reason: string; because: string; values: (number | null)[]; by?: string; more?: object }>([
    { reason: "too_little_data", because: "7 points say nothing", values: falling.slice(0, 7) },
    { reason: "stale", because: "three weeks are missing", values: [...falling, null, null, null] },
    {
      reason: "too_far",
      because: "14 weeks are more than 13 and more than 10 points",
      values: falling,
      by: endOf.week24,
    },
    { reason: "no_spread", because: "nothing varies", values: Array<number>(9).fill(0.3) },
    { reason: "no_spread", because: "all lie on one line", values: [8, 7, 6, 5, 4, 3, 2, 1] },
    {
      reason: "too_little_data",
      because: "a step leaves 2 points",
      values: falling,
      more: { events: [eventInWeek(9, "step")] },
    },
    {
      reason: "process_changed",
      because: "7 points have come since",
      values: [...level, 20, 21, 20, 19, 20, 21, 19],
    },
  ])("is unknown, $reason: $because", ({ reason, values, by = endOf.week16, more }) => {
    const target = { op: "<", value: 30, by: values.length > 15 ? endOf.week25 : by } as const;
    expect(read(values, target, more)).toMatchObject({ verdict: "unknown", reason });
  });

  test("has no reason but the target's absence without one", () => {
    expect(read(falling, undefined)).toEqual({ verdict: "unknown", reason: "no_target" });
  });

  test("reaches 13 weeks, or as many as there are points", () => {
    expect(read(falling, { op: "<", value: 30, by: endOf.week23 }).verdict).not.toBe("unknown");
    const long = [...level, ...level.slice(0, 2)];
    expect(read(long, { op: "<", value: 30, by: "2026-07-12" })).toMatchObject({ horizon: 14 });
    expect(read(long, { op: "<", value: 30, by: "2026-07-19" })).toMatchObject({ reason: "too_far" });
  });

  test("a missing week does not withhold it, but uses up a week", () => {
    const target = { op: "<", value: 30, by: endOf.week16 } as const;
    const [before, after] = [read(falling, target), read([...falling, null], target)];
    expect(after).toMatchObject({ verdict: "at_risk", horizon: 5 });
    expect("forecast" in before && "forecast" in after && after.forecast).toEqual(
      "forecast" in before && before.forecast,
    );
  });
});

describe("after a change", () => {
  const target = { op: "<", value: 12, by: endOf.week25 } as const;

  test("says since when, and draws no line through both levels", () => {
    const course = read([...level, 20, 21, 20], target);
    expect(course).toEqual({ verdict: "unknown", reason: "process_changed", changedSince: "2026-W13" });
  });

  // Python, over the last 8 points alone; the whole series would expect 20.1 between 10.0 and 28.1.
  test("rests on the points since, once there are 8", () => {
    const course = read([...level, 20, 21, 20, 19, 20, 21, 19, 20], target);
    expect(course).toMatchObject({ verdict: "off_course", changedSince: "2026-W13", line: { measured: 8 } });
    expect("forecast" in course && course.forecast).toEqual({
      expected: 20,
      lower: expect.closeTo(16.91024417917919, 9),
      upper: expect.closeTo(21.232401417768703, 9),
    });
  });

  test("rests on the whole again when an ordinary value comes", () => {
    const course = read([...level, 20, 21, 20, 10], target);
    expect(course).toMatchObject({ verdict: expect.stringMatching("course|risk"), changedSince: undefined });
    expect(course).toMatchObject({ line: { measured: 16 } });
  });

  test("a declared step does the same, whatever the signals say", () => {
    const course = read([...level, 20, 21, 20, 19, 20, 21, 19, 20], target, {
      events: [eventInWeek(13, "step")],
    });
    expect(course).toMatchObject({ verdict: "off_course", changedSince: undefined, line: { measured: 8 } });
  });
});

describe("a target date that has passed", () => {
  const by = "2026-02-22"; // the last day of week 8, whose value is 11
  test.for([
    { because: "the week's value met it", op: "<=", value: 11, values: level, met: true },
    { because: "it did not", op: "<", value: 11, values: level, met: false },
    {
      because: "the week was not measured",
      op: "<",
      value: 11,
      values: [...level.slice(0, 7), null, 5],
      met: undefined,
    },
    {
      because: "the date came before the first row",
      op: "<",
      value: 11,
      values: [...Array<null>(9).fill(null), 5],
      met: undefined,
    },
  ] as const)("tells whether it was met: $because", ({ op, value, values, met }) => {
    expect(read(values, { op, value, by })).toEqual({ verdict: "unknown", reason: "target_passed", met });
  });

  test("passes when its week has closed", () => {
    expect(read(level.slice(0, 8), { op: "<", value: 12, by })).toMatchObject({
      reason: "target_passed",
      met: true,
    });
    expect(read(falling.slice(0, 8), { op: "<", value: 12, by: "2026-03-01" })).toMatchObject({ horizon: 1 });
  });
});

describe("projection(course, period, bounds)", () => {
  const course = read(falling, { op: "<", value: 30, by: endOf.week16 });
  const period = periodContaining("2026-03-04", "weekly"); // week 10

  test("leads from the next week to the target's", () => {
    if (course.verdict === "unknown") throw new Error("no course");
    const fan = projection(course, period);
    expect(fan).toHaveLength(6);
    expect(fan.at(-1)).toEqual(course.forecast);
    expect(fan[0]?.expected).toBeCloseTo(43.5 - 1.25 * (10 - 4.5), 9);
  });

  test("is cut to what values can be", () => {
    if (course.verdict === "unknown") throw new Error("no course");
    const fan = projection(course, period, { min: 30, max: 32 });
    expect(fan.at(-1)).toEqual({ expected: 30.375, lower: 30, upper: 32 });
    expect(projection(course, period, { min: 30 }).at(-1)?.upper).toBeGreaterThan(32);
  });
});

describe("pace", () => {
  // Week 10 ends on 8 March; the line is then at 43.5 − 1.25·4.5 = 37.875.
  const target = { op: "<=", value: 20, by: endOf.week16 } as const;
  const from = { value: 50, from: "2025-12-01", to: "2025-12-31" };
  test.for([
    { because: "12.125 of 30 in 67 of 109 days", more: { baseline: from }, want: 12.125 / 30 / (67 / 109) },
    {
      because: "in 50 of the programme's 90 days, both ends counted",
      more: { baseline: from, pace_span: { start: "2026-01-18", days: 90 } },
      want: 12.125 / 30 / (50 / 90),
    },
    {
      because: "the programme is over: all of its time counts",
      more: { baseline: from, pace_span: { start: "2025-01-01", days: 90 } },
      want: 12.125 / 30,
    },
    { because: "the wrong way", more: { baseline: { ...from, value: 30 } }, want: 7.875 / -10 / (67 / 109) },
    { because: "over zero", more: { baseline: { ...from, value: -10 } }, want: 47.875 / 30 / (67 / 109) },
    { because: "there is no way to go", more: { baseline: { ...from, value: 20 } }, want: undefined },
    { because: "no baseline is stated", more: {}, want: undefined },
    {
      because: "the time has not begun",
      more: { baseline: from, pace_span: { start: "2026-03-09", days: 90 } },
      want: undefined,
    },
    {
      because: "the baseline counted something else",
      more: { baseline: { ...from, to: "2025-12-20" }, events: [eventInWeek(1, "definition_change")] },
      want: undefined,
    },
    {
      because: "it did so before the first row, too",
      more: { baseline: from, events: [eventInWeek(1, "definition_change", { date: "2026-01-01" })] },
      want: undefined,
    },
    {
      because: "it was stated anew after that",
      more: { baseline: { ...from, to: "2026-01-01" }, events: [eventInWeek(1, "definition_change")] },
      want: 12.125 / 30 / (66 / 108),
    },
  ])("when $because", ({ more, want }) => {
    const { pace } = read(falling, target, more);
    if (want === undefined) expect(pace).toBeUndefined();
    else expect(pace).toBeCloseTo(want, 9);
  });

  test("is known also when the target is too far to forecast, and not after a change", () => {
    const far = { ...target, by: "2026-12-31" };
    expect(read(falling, far, { baseline: from })).toMatchObject({
      reason: "too_far",
      pace: expect.any(Number),
    });
    expect(read([...level, 20], { ...target, by: endOf.week25 }, { baseline: from }).pace).toBeUndefined();
  });
});
