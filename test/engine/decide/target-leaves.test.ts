import { describe, expect, test } from "vitest";
import type { Leaf } from "../../../src/engine/decide/decision-rule.ts";
import { evaluateLeaf } from "../../../src/engine/decide/evaluate-leaf.ts";
import { readAsOf } from "../../../src/engine/reading.ts";
import { afterWeek, eventInWeek, weeklyHistory } from "../weekly.ts";

/** Mean 10.17, limits 6.30 and 14.04; the line is level, 80 % of later values between 7 and 12.3. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const by = "2026-05-17"; // the last day of week 20
const baseline = { value: 5, from: "2025-12-01", to: "2025-12-31" };

function ask(leaf: object, values: readonly (number | null)[], more: object = {}) {
  const history = weeklyHistory("kpi", values, { target: { op: ">=", value: 6, by }, ...more });
  const reading = readAsOf(history, afterWeek(values.length));
  return evaluateLeaf({ kpi: "kpi", ...leaf } as Leaf, history.definition, reading);
}
const above = (value: number) => ({ target: { op: ">=", value, by } });

describe("leaves about the target", () => {
  test.for([
    { leaf: { course: "on_course" }, more: above(6), truth: "true", got: "on_course" },
    { leaf: { course: "at_risk" }, more: above(6), truth: "false", got: "on_course" },
    { leaf: { course: "at_risk" }, more: above(10), truth: "true", got: "at_risk" },
    { leaf: { course: "off_course" }, more: above(15), truth: "true", got: "off_course" },
    { leaf: { assurance: "reliably_meets" }, more: above(6), truth: "true", got: "reliably_meets" },
    { leaf: { assurance: "hit_or_miss" }, more: above(6), truth: "false", got: "reliably_meets" },
    { leaf: { assurance: "reliably_misses" }, more: above(15), truth: "true", got: "reliably_misses" },
  ])("$leaf is $truth when the KPI is $got", ({ leaf, more, truth, got }) => {
    expect(ask(leaf, reference, more)).toMatchObject({ truth, got, reason: undefined });
  });

  // Half the way (5 of 10) in 81 days of 137.
  test.for([
    { op: ">=", than: 0.8, truth: "true" },
    { op: "<", than: 0.8, truth: "false" },
    { op: "<", than: 0.9, truth: "true" },
  ])("the pace is 0.85: $op $than is $truth", ({ op, than, truth }) => {
    const got = ask({ pace: { op, than } }, reference, { ...above(15), baseline });
    expect(got).toMatchObject({ truth, threshold: than });
    expect(got.got).toBeCloseTo(0.5 / (81 / 137), 9);
  });

  test.for<{ leaf: object; values: (number | null)[]; more?: object; reason: string }>([
    { leaf: { course: "on_course" }, values: reference, more: { target: undefined }, reason: "no_target" },
    { leaf: { course: "on_course" }, values: [...reference, 20], reason: "process_changed" },
    { leaf: { course: "on_course" }, values: reference, more: above(6), reason: "target_passed" },
    { leaf: { course: "on_course" }, values: Array<number>(12).fill(4), reason: "no_spread" },
    { leaf: { course: "on_course" }, values: reference.slice(0, 7), reason: "too_little_data" },
    { leaf: { course: "on_course" }, values: reference.slice(0, 8), reason: "trial" },
    { leaf: { course: "on_course" }, values: [...reference, null], reason: "missing_period" },
    {
      leaf: { assurance: "hit_or_miss" },
      values: reference,
      more: { target: undefined },
      reason: "no_target",
    },
    { leaf: { assurance: "hit_or_miss" }, values: [...reference, 20], reason: "limits_outdated" },
    { leaf: { assurance: "hit_or_miss" }, values: reference, more: { better: "neutral" }, reason: "neutral" },
    { leaf: { assurance: "hit_or_miss" }, values: Array<number>(12).fill(4), reason: "constant" },
    {
      leaf: { assurance: "hit_or_miss" },
      values: reference.slice(0, 8),
      more: { min_points: 8 },
      reason: "trial",
    },
    { leaf: { pace: { op: ">", than: 1 } }, values: reference, reason: "no_pace" },
    {
      leaf: { pace: { op: ">", than: 1 } },
      values: [...reference, 20],
      more: { baseline },
      reason: "process_changed",
    },
    {
      leaf: { variation: "common_cause" },
      values: reference,
      more: { events: [eventInWeek(12, "incident", { periods: ["2026-W12"] })] },
      reason: "excluded",
    },
  ])("$leaf is unknown: $reason", ({ leaf, values, more = {}, reason }) => {
    const passed = reason === "target_passed" ? { target: { op: ">=", value: 6, by: "2026-03-01" } } : {};
    expect(ask(leaf, values, { ...more, ...passed })).toMatchObject({ truth: "unknown", reason });
  });

  test("an excluded value answers nothing, and the KPI is not known", () => {
    const events = [eventInWeek(12, "incident", { periods: ["2026-W12"] })];
    const leaf = { value: { op: ">", than: 1 } };
    expect(ask(leaf, reference, { events })).toMatchObject({ truth: "unknown", reason: "excluded" });
    expect(ask({ known: true }, reference, { events })).toMatchObject({ truth: "false", reason: "excluded" });
  });

  test("8 points may answer about the course where they may decide, as preliminary", () => {
    const got = ask({ course: "on_course" }, reference.slice(0, 8), { min_points: 8, ...above(-20) });
    expect(got).toMatchObject({ truth: "true", preliminary: true });
  });
});
