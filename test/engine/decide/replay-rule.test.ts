import { describe, expect, test } from "vitest";
import type { DecisionRule } from "../../../src/engine/decide/decision-rule.ts";
import { replayRule } from "../../../src/engine/decide/replay-rule.ts";
import { buildHistory } from "../../../src/engine/reading.ts";
import { afterWeek, rowsOf, weeklyHistory } from "../weekly.ts";
import { both, ctr, ctrValues, kpis, pause, sentiment, sentimentValues } from "./programme.ts";

describe("replayRule(rule, histories, asOf)", () => {
  test.for([
    { week: 0, truth: "unknown", state: "inactive", periodsTrue: 0, because: "nothing is measured" },
    { week: 1, truth: "unknown", state: "inactive", periodsTrue: 0, because: "there is too little data" },
    { week: 12, truth: "false", state: "inactive", periodsTrue: 0, because: "both are ordinary" },
    { week: 13, truth: "true", state: "pending", periodsTrue: 1, because: "it is the first of two weeks" },
    { week: 14, truth: "true", state: "firing", periodsTrue: 2, because: "it is the second" },
    { week: 15, truth: "true", state: "firing", periodsTrue: 3, because: "it goes on" },
    { week: 16, truth: "unknown", state: "firing", periodsTrue: 3, because: "a missing week holds" },
  ])("after week $week it is $state: $because", ({ week, truth, state, periodsTrue }) => {
    expect(replayRule(pause, both, afterWeek(week))).toMatchObject({ truth, state, periodsTrue });
  });

  test("tells its history, and since when", () => {
    const outcome = replayRule(pause, both, afterWeek(16));
    expect(outcome).toMatchObject({ trueSince: "2026-W13", firingSince: "2026-W14", unconfirmed: false });
    expect(outcome.history).toHaveLength(16);
    expect(outcome.history[0]).toMatchObject({ period: "2026-W01", truth: "unknown" });
    expect(outcome.history.at(-1)).toMatchObject({ period: "2026-W16", truth: "unknown", state: "firing" });
  });

  test("is unconfirmed after two missing weeks", () => {
    const silent = kpis(
      weeklyHistory("ctr", ctrValues, { weeks: 17 }),
      weeklyHistory("sentiment", sentimentValues, { weeks: 17 }),
    );
    expect(replayRule(pause, silent, afterWeek(17))).toMatchObject({ state: "firing", unconfirmed: true });
  });

  test("goes when the rows that caused it are corrected", () => {
    const mended = kpis(ctr, weeklyHistory("sentiment", [...sentimentValues.slice(0, 12), 10, 11, 10, 9]));
    expect(replayRule(pause, mended, afterWeek(16)).state).toBe("inactive");
  });

  test("keeps the tree of the period before, and none in the first", () => {
    const { tree, treeBefore } = replayRule(pause, both, afterWeek(13));
    expect([treeBefore?.truth, tree.truth]).toEqual(["false", "true"]);
    expect(replayRule(pause, both, afterWeek(1)).treeBefore).toBeUndefined();
  });

  test("marks what rests on trial limits as preliminary", () => {
    const early = [0.9, 0.92, 0.89, 0.91, 0.93, 0.9, 0.88, 0.91, 1.3];
    const rule: DecisionRule = {
      id: "r",
      decision: "change",
      when: { kpi: "ctr", variation: "improving" },
      for: 1,
    };
    const outcome = (more: object) => replayRule(rule, kpis(weeklyHistory("ctr", early, more)), afterWeek(9));
    expect(outcome({ min_points: 8 })).toMatchObject({ state: "firing", preliminary: true });
    expect(outcome({})).toMatchObject({ state: "inactive", truth: "unknown", preliminary: false });
  });

  test("begins with the KPI that was measured first", () => {
    const late = weeklyHistory("sentiment", [null, null, null, 5], { weeks: 16 });
    expect(replayRule(pause, kpis(ctr, late), afterWeek(16)).history).toHaveLength(16);
    expect(replayRule(pause, kpis(late, ctr), afterWeek(16)).history).toHaveLength(16);
  });

  test("has one unknown step when nothing was ever measured", () => {
    const silent = kpis(
      weeklyHistory("ctr", [], { weeks: 16 }),
      weeklyHistory("sentiment", [], { weeks: 16 }),
    );
    const { history, truth } = replayRule(pause, silent, afterWeek(16));
    expect(truth).toBe("unknown");
    expect(history.map(({ period }) => period)).toEqual(["2026-W16"]);
  });

  test.for([
    { because: "a KPI does not exist", when: { kpi: "cpa", variation: "improving" } },
    { because: "a list is empty", when: { all: [] } },
    { because: "a list inside is empty", when: { any: [{ kpi: "ctr", known: true }, { all: [] }] } },
  ] as const)("throws when $because", ({ when }) => {
    expect(() => replayRule({ ...pause, when }, both, afterWeek(16))).toThrow(RangeError);
  });

  test("throws when the histories end too early", () => {
    expect(() => replayRule(pause, both, afterWeek(17))).toThrow(RangeError);
  });
});

describe("mixed cadences", () => {
  // 24 half-weeks are 12 weeks; the 25th, Monday to Wednesday of W13, is ordinary, the 26th is not.
  const halves = [...ctrValues.slice(0, 12), ...ctrValues.slice(0, 12), 0.9, 1.1, 0.9];
  const twiceWeekly = buildHistory(
    { id: "ctr", cadence: "twice-weekly", better: "higher", baseline: { not_introduced: true } },
    rowsOf(halves, { cadence: "twice-weekly", from: "2025-12-29" }),
    afterWeek(13),
  );
  const rule: DecisionRule = {
    id: "r",
    decision: "change",
    when: {
      all: [
        { kpi: "ctr", variation: "improving" },
        { kpi: "sentiment", known: true },
      ],
    },
    for: 1,
  };

  test("a rule is read weekly, each half-week KPI at the end of the week", () => {
    const outcome = replayRule(rule, kpis(twiceWeekly, sentiment), afterWeek(13));
    expect(outcome.period.text).toBe("2026-W13");
    expect(outcome.history).toHaveLength(13);
    expect(outcome).toMatchObject({ truth: "true", state: "firing", periodsTrue: 1 });
    const [ctrLeaf] = outcome.tree.kind === "all" ? outcome.tree.parts : [];
    expect(ctrLeaf).toMatchObject({
      reading: { period: { text: "2026-03-26" }, latest: { value: 1.1, line: 27 } },
    });
  });

  test("in the middle of a week the week before still stands", () => {
    expect(replayRule(rule, kpis(twiceWeekly, sentiment), "2026-03-27")).toMatchObject({
      period: { text: "2026-W12" },
      state: "inactive",
    });
  });
});
