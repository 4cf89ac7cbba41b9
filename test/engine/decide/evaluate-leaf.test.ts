import { describe, expect, test } from "vitest";
import type { Leaf } from "../../../src/engine/decide/decision-rule.ts";
import { evaluateLeaf } from "../../../src/engine/decide/evaluate-leaf.ts";
import { evaluateCondition, evaluatedLeaves } from "../../../src/engine/decide/evaluate-condition.ts";
import type { KpiDefinition } from "../../../src/engine/kpi-definition.ts";
import { readAsOf } from "../../../src/engine/reading.ts";
import { afterWeek, weeklyHistory } from "../weekly.ts";

/** Mean 10.17, limits 6.30 and 14.04; see the variation tests. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const rising = [1, 3, 2, 4, 6, 5, 8, 7, 9, 10, 12, 11];

function ask(question: object, values: readonly (number | null)[], more: Partial<KpiDefinition> = {}) {
  const history = weeklyHistory("kpi", values, more);
  const leaf = { kpi: "kpi", ...question } as Leaf;
  return evaluateLeaf(leaf, history.definition, readAsOf(history, afterWeek(values.length)));
}

describe("evaluateLeaf(leaf, definition, reading)", () => {
  test.for([
    { asked: { variation: "improving" }, values: [...reference, 15], truth: "true", got: "improving" },
    { asked: { variation: "improving" }, values: [...reference, 5], truth: "false", got: "worsening" },
    { asked: { variation: "worsening" }, values: [...reference, 5], truth: "true", got: "worsening" },
    { asked: { variation: "common_cause" }, values: [...reference, 12], truth: "true", got: "common_cause" },
    { asked: { variation: "high" }, values: [...reference, 15], truth: "true", got: "improving" },
    { asked: { variation: "low" }, values: [...reference, 15], truth: "false", got: "improving" },
    { asked: { trend: "rising" }, values: rising, truth: "true", got: "rising" },
    { asked: { trend: "improving" }, values: rising, truth: "true", got: "rising" },
    { asked: { trend: "worsening" }, values: rising, truth: "false", got: "rising" },
    { asked: { trend: "falling" }, values: reference, truth: "false", got: "none" },
    { asked: { value: { op: "<", than: 12 } }, values: [...reference, 12], truth: "false", got: 12 },
    { asked: { value: { op: "<=", than: 12 } }, values: [...reference, 12], truth: "true", got: 12 },
    { asked: { value: { op: ">", than: 0 } }, values: Array<number>(12).fill(0), truth: "false", got: 0 },
    { asked: { trend: "rising" }, values: Array<number>(12).fill(0), truth: "false", got: "none" },
    { asked: { known: true }, values: [...reference, 12], truth: "true", got: "common_cause" },
  ])("$asked is $truth when the KPI says $got", ({ asked, values, truth, got }) => {
    expect(ask(asked, values)).toMatchObject({ truth, got, reason: undefined, preliminary: false });
  });

  const asked = { variation: "improving" };
  test.for<{ reason: string; asked: object; values: (number | null)[]; more?: Partial<KpiDefinition> }>([
    { reason: "empty", asked, values: [] },
    { reason: "too_little_data", asked, values: reference.slice(0, 7) },
    { reason: "too_little_data", asked: { value: { op: ">", than: 0 } }, values: [5] },
    { reason: "trial", asked, values: [...reference.slice(0, 10), 15] },
    { reason: "trial", asked: { trend: "rising" }, values: rising.slice(0, 11) },
    { reason: "missing_period", asked, values: [...reference, 15, null] },
    { reason: "missing_period", asked: { value: { op: ">", than: 0 } }, values: [...reference, null] },
    { reason: "missing_period", asked: { trend: "rising" }, values: [...rising, null] },
    { reason: "stale", asked, values: [...reference, 15, null, null, null] },
    { reason: "constant", asked, values: Array<number>(12).fill(0) },
    { reason: "neutral", asked, values: [...reference, 15], more: { better: "neutral" } },
    { reason: "neutral", asked: { trend: "worsening" }, values: rising, more: { better: "neutral" } },
    { reason: "no_target", asked: { value: { op: ">", than: "target" } }, values: reference },
    { reason: "no_baseline", asked: { value: { op: ">", than: "baseline" } }, values: reference },
  ])("$asked of $values is unknown: $reason", ({ asked: question, values, more, reason }) => {
    expect(ask(question, values, more)).toMatchObject({ truth: "unknown", reason, preliminary: false });
  });

  test.for([
    { values: [...reference, null], reason: "missing_period" },
    { values: reference.slice(0, 11), reason: "trial" },
    { values: [], reason: "empty" },
  ])("known is false, not unknown: $reason", ({ values, reason }) => {
    expect(ask({ known: true }, values)).toMatchObject({ truth: "false", reason });
  });

  test("sides can be asked of a KPI without a good direction", () => {
    expect(ask({ variation: "low" }, [...reference, 1], { better: "neutral" })).toMatchObject({
      truth: "true",
    });
  });

  test("with min_points 8 trial limits answer, and the answer is preliminary", () => {
    const early = [...reference.slice(0, 8), 30];
    expect(ask(asked, early, { min_points: 8 })).toMatchObject({
      truth: "true",
      got: "improving",
      preliminary: true,
    });
    expect(ask(asked, [...reference, 30], { min_points: 8 })).toMatchObject({
      truth: "true",
      preliminary: false,
    });
    expect(ask(asked, reference.slice(0, 7), { min_points: 8 })).toMatchObject({
      truth: "unknown",
      preliminary: false,
    });
  });

  test("compares with target and baseline, and says with what", () => {
    const more: Partial<KpiDefinition> = {
      target: { op: ">=", value: 20, by: "2026-11-28" },
      baseline: { value: 10, from: "2026-01-01", to: "2026-03-22" },
    };
    const than = (name: string) => ask({ value: { op: ">", than: name } }, [...reference, 12], more);
    expect(than("target")).toMatchObject({ truth: "false", got: 12, threshold: 20 });
    expect(than("baseline")).toMatchObject({ truth: "true", got: 12, threshold: 10 });
  });
});

describe("evaluateCondition(condition, lookup)", () => {
  const history = weeklyHistory("kpi", [...reference, 15]);
  const lookup = () => ({ definition: history.definition, reading: readAsOf(history, afterWeek(13)) });
  const yes: Leaf = { kpi: "kpi", variation: "improving" };
  const no: Leaf = { kpi: "kpi", variation: "worsening" };
  const unknown: Leaf = { kpi: "kpi", value: { op: ">", than: "target" } };

  test.for([
    { condition: { all: [yes, { not: no }] }, truth: "true" },
    { condition: { all: [yes, { not: unknown }] }, truth: "unknown" },
    { condition: { all: [no, unknown] }, truth: "false" },
    { condition: { any: [unknown, yes] }, truth: "true" },
    { condition: { any: [unknown, { all: [no] }] }, truth: "unknown" },
  ])("$condition is $truth", ({ condition, truth }) => {
    expect(evaluateCondition(condition, lookup).truth).toBe(truth);
  });

  test("keeps the shape, and every leaf, also where the answer was clear already", () => {
    const tree = evaluateCondition({ all: [no, { not: { any: [yes, unknown] } }] }, lookup);
    expect(tree).toMatchObject({
      kind: "all",
      parts: [{ kind: "leaf" }, { kind: "not", part: { kind: "any" } }],
    });
    expect(evaluatedLeaves(tree).map(({ truth }) => truth)).toEqual(["false", "true", "unknown"]);
  });

  test("refuses an empty list, however deep", () => {
    expect(() => evaluateCondition({ any: [yes, { not: { all: [] } }] }, lookup)).toThrow(RangeError);
  });
});
