import { describe, expect, test } from "vitest";
import { decide } from "../../src/engine/decide/decide.ts";
import type { DecisionRule } from "../../src/engine/decide/decision-rule.ts";
import { decisionReceipt } from "../../src/engine/receipt.ts";
import { afterWeek, weeklyHistory } from "./weekly.ts";

/** Limits 6.30 and 14.04 after 12 weeks; see the variation tests. */
const sentiment = weeklyHistory("sentiment", [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10, 12, 5, 4]);
const stop: DecisionRule = {
  id: "stoppa",
  decision: "stop",
  when: {
    all: [
      { kpi: "sentiment", variation: "worsening" },
      { kpi: "sentiment", value: { op: "<", than: 6 } },
    ],
  },
  for: 2,
};
const change: DecisionRule = { ...stop, id: "andra", decision: "change", for: 1 };
const scale: DecisionRule = {
  id: "skala",
  decision: "scale",
  when: { kpi: "sentiment", trend: "rising" },
  for: 1,
};
const receiptAfter = (week: number) =>
  decisionReceipt(decide([scale, change, stop], new Map([["sentiment", sentiment]]), afterWeek(week)));

describe("decisionReceipt(outcome)", () => {
  test("names the rule, its count and its dates", () => {
    const { by, ...receipt } = receiptAfter(15);
    expect(receipt).toMatchObject({ asOf: "2026-04-13", decision: "stop" });
    expect(by).toMatchObject({
      rule: "stoppa",
      period: "2026-W15",
      truth: "true",
      state: "firing",
      periodsTrue: 2,
      periodsNeeded: 2,
      trueSince: "2026-W14",
      firingSince: "2026-W15",
      unconfirmed: false,
      preliminary: false,
    });
  });

  test("gives each leaf its rows, lines and thresholds", () => {
    const [variation, value] = receiptAfter(15).by?.leaves ?? [];
    expect(variation).toMatchObject({
      kpi: "sentiment",
      asked: { kpi: "sentiment", variation: "worsening" },
      truth: "true",
      before: "true",
      got: "worsening",
      period: "2026-W15",
      latest: { period: "2026-W15", value: 4, line: 16 },
      previous: { period: "2026-W14", value: 5, line: 15 },
      signals: ["A"],
      since: "2026-W14",
      evidence: [{ period: "2026-W15", value: 4, line: 16 }],
      limits: { status: "locked" },
    });
    expect(variation?.limits?.lower).toBeCloseTo(122 / 12 - (2.66 * 16) / 11, 12);
    expect(variation?.limits?.lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(value).toMatchObject({ truth: "true", got: 4, threshold: 6 });
  });

  test("shows which leaf has changed since the period before", () => {
    const { by, others } = receiptAfter(14);
    expect(by).toMatchObject({ rule: "andra", periodsTrue: 1 });
    expect(by?.leaves.map(({ before, truth }) => [before, truth])).toEqual([
      ["false", "true"],
      ["false", "true"],
    ]);
    expect(others.map(({ rule, state, periodsTrue }) => [rule, state, periodsTrue])).toEqual([
      ["skala", "inactive", 0],
      ["stoppa", "pending", 1],
    ]);
  });

  test("lists the other firing rules and those that do not fire", () => {
    const { alsoFiring, others } = receiptAfter(15);
    expect(alsoFiring.map(({ rule }) => rule)).toEqual(["andra"]);
    expect(others.map(({ rule }) => rule)).toEqual(["skala"]);
    expect(others[0]?.leaves[0]).toMatchObject({ got: "none", truth: "false", signals: ["A"] });
  });

  test("says what is missing when nothing can be decided", () => {
    const receipt = receiptAfter(3);
    expect(receipt).toMatchObject({ decision: "no_decision", by: undefined, alsoFiring: [] });
    expect(receipt.others[2]?.leaves[0]).toMatchObject({
      truth: "unknown",
      reason: "too_little_data",
      got: "too_little_data",
      latest: { line: 4 },
      evidence: [],
      limits: undefined,
      p: undefined,
    });
  });

  test("shows course and assurance to whom asks about them", () => {
    const kpi = weeklyHistory("kpi", [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10], {
      target: { op: ">=", value: 6, by: "2026-05-17" },
    });
    const when = {
      any: [
        { kpi: "kpi", course: "off_course" },
        { kpi: "kpi", assurance: "reliably_misses" },
        { kpi: "kpi", known: true },
      ],
    } as const;
    const rule: DecisionRule = { id: "kurs", decision: "change", when, for: 1 };
    const { by } = decisionReceipt(decide([rule], new Map([["kpi", kpi]]), afterWeek(12)));
    expect(by?.leaves).toMatchObject([
      { got: "on_course", course: { verdict: "on_course", horizon: 8 } },
      { got: "reliably_meets", assurance: { limitsOutdated: false } },
      { truth: "true" },
    ]);
    expect(by?.leaves[2]).toMatchObject({ course: undefined, assurance: undefined });
  });

  test("is data: it survives being written as JSON", () => {
    const receipt = receiptAfter(15);
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });
});
