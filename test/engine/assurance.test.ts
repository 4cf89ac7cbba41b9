import { describe, expect, test } from "vitest";
import { assuranceOf } from "../../src/engine/assurance.ts";
import type { Better } from "../../src/engine/kpi-definition.ts";
import { kpiStatus, type KpiStatus } from "../../src/engine/kpi-status.ts";
import { readAsOf } from "../../src/engine/reading.ts";
import { noVariation, variationOf } from "../../src/engine/variation.ts";
import { afterWeek, eventInWeek, weeklyHistory, weeklySeries } from "./weekly.ts";

/** By hand: mean 10, moving ranges all 1, limits 7.34 and 12.66. */
const steady = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];
const [lower, upper] = [10 - 2.66, 10 + 2.66];
const by = "2026-12-31";

describe("assuranceOf(definition, variation)", () => {
  const variation = variationOf(weeklySeries(steady), "higher");
  test.for<{ better: Better; value: number; verdict: string | undefined }>([
    { better: "higher", value: 7.3, verdict: "reliably_meets" },
    { better: "higher", value: lower, verdict: "hit_or_miss" },
    { better: "higher", value: 10, verdict: "hit_or_miss" },
    { better: "higher", value: upper, verdict: "hit_or_miss" },
    { better: "higher", value: 12.7, verdict: "reliably_misses" },
    { better: "lower", value: 12.7, verdict: "reliably_meets" },
    { better: "lower", value: upper, verdict: "hit_or_miss" },
    { better: "lower", value: lower, verdict: "hit_or_miss" },
    { better: "lower", value: 7.3, verdict: "reliably_misses" },
    { better: "neutral", value: 7.3, verdict: undefined },
  ])("a target of $value where $better is better: $verdict", ({ better, value, verdict }) => {
    const assurance = assuranceOf({ better, target: { op: ">=", value, by } }, variation);
    expect(assurance).toEqual(verdict && { verdict, limitsOutdated: false });
  });

  test.for([
    { because: "there is no target", values: steady, target: undefined },
    { because: "limits are a trial", values: steady.slice(0, 11), target: { op: ">=", value: 1, by } },
    { because: "nothing varies", values: Array<number>(12).fill(3), target: { op: ">=", value: 1, by } },
  ] as const)("promises nothing when $because", ({ values, target }) => {
    expect(
      assuranceOf({ better: "higher", target }, variationOf(weeklySeries(values), "higher")),
    ).toBeUndefined();
  });

  test("says when the limits describe a process that was, good news or bad", () => {
    const target = { op: ">=", value: 7, by } as const;
    const after = (value: number) =>
      assuranceOf({ better: "higher", target }, variationOf(weeklySeries([...steady, value]), "higher"));
    expect(after(20)).toEqual({ verdict: "reliably_meets", limitsOutdated: true });
    expect(after(1)).toEqual({ verdict: "reliably_meets", limitsOutdated: true });
    expect(after(10)).toEqual({ verdict: "reliably_meets", limitsOutdated: false });
  });

  test("does not make old limits new again when a week is missing, and starts anew after a step", () => {
    const target = { op: ">=", value: 7, by } as const;
    const missing = weeklyHistory("kpi", [...steady, 20, null], { target });
    expect(readAsOf(missing, afterWeek(14)).assurance).toMatchObject({ limitsOutdated: true });
    const stepped = weeklyHistory("kpi", [...steady, null], { target, events: [eventInWeek(13, "step")] });
    expect(readAsOf(stepped, afterWeek(13)).assurance).toBeUndefined();
  });
});

describe("kpiStatus(basis)", () => {
  const ordinary = variationOf(weeklySeries(steady), "higher");
  const worse = variationOf(weeklySeries([...steady, 1]), "higher");
  const better = variationOf(weeklySeries([...steady, 20]), "higher");
  const unknown = (reason: "no_target" | "process_changed" | "target_passed", met?: boolean) =>
    ({ verdict: "unknown", reason, met }) as const;
  const known = (verdict: "on_course" | "at_risk" | "off_course") => {
    const forecast = { expected: 0, lower: 0, upper: 0 };
    const line = { time: 0, value: 0, slope: 0, slopeLower: 0, slopeUpper: 0, scatter: 0, measured: 8 };
    return { verdict, targetPeriod: "2026-W40", horizon: 1, forecast, line } as const;
  };
  const meets = (limitsOutdated: boolean) => ({ verdict: "reliably_meets", limitsOutdated }) as const;
  const base = { freshness: "current", variation: ordinary, course: known("off_course") } as const;

  test.for<[KpiStatus, string, Parameters<typeof kpiStatus>[0]]>([
    ["stale", "an old value outranks all", { ...base, freshness: "stale", assurance: meets(false) }],
    ["too_little_data", "nothing was measured", { ...base, freshness: "empty", variation: noVariation }],
    [
      "too_little_data",
      "there are no limits",
      { ...base, variation: noVariation, course: known("on_course") },
    ],
    ["met", "the limits promise it, whatever the line says", { ...base, assurance: meets(false) }],
    ["met", "they are outdated by good news", { ...base, variation: better, assurance: meets(true) }],
    ["off_course", "they are outdated by bad news", { ...base, variation: worse, assurance: meets(true) }],
    ["off_course", "the course says so", base],
    ["at_risk", "the course says so", { ...base, course: known("at_risk") }],
    ["on_course", "the course says so", { ...base, course: known("on_course") }],
    ["on_course", "a week may be missing", { ...base, freshness: "unknown", course: known("on_course") }],
    ["unknown", "the process has changed", { ...base, course: unknown("process_changed") }],
    ["no_target", "there is none", { ...base, course: unknown("no_target") }],
    ["met", "the date has passed and it was met", { ...base, course: unknown("target_passed", true) }],
    [
      "missed",
      "it was not, whatever the limits promise",
      { ...base, assurance: meets(false), course: unknown("target_passed", false) },
    ],
    ["unknown", "nobody measured that week", { ...base, course: unknown("target_passed") }],
  ])("is %s: %s", ([status, , basis]) => {
    expect(kpiStatus(basis)).toBe(status);
  });
});
