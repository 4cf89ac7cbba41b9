import { describe, expect, test } from "vitest";
import {
  wholeCondition,
  type Condition,
  type DecisionRule,
} from "../../../src/engine/decide/decision-rule.ts";
import { flippedLeaves, decidingLeaves } from "../../../src/engine/decide/flipped-leaves.ts";
import { replayRule } from "../../../src/engine/decide/replay-rule.ts";
import { afterWeek, weeklyHistory } from "../weekly.ts";
import { kpis } from "./programme.ts";

/** Mean 10.17, limits 6.30 and 14.04; see the variation tests. */
const reference = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
const cheaper: Condition = { kpi: "cpa", variation: "improving" };
const known: Condition = { kpi: "trust", known: true };
const noWorse: Condition = { not: { kpi: "trust", variation: "worsening" } };
const noFall: Condition = { not: { kpi: "trust", trend: "worsening" } };
const scale = (when: Condition, guardrails?: string[]): DecisionRule => ({
  id: "scale",
  decision: "scale",
  when,
  for: 1,
  guardrails,
});

describe("wholeCondition(rule)", () => {
  test.for<{ because: string; rule: DecisionRule; want: Condition }>([
    { because: "there are no guardrails", rule: scale(cheaper), want: cheaper },
    { because: "the list is empty", rule: scale(cheaper, []), want: cheaper },
    {
      because: "one joins a leaf",
      rule: scale(cheaper, ["trust"]),
      want: { all: [cheaper, known, noWorse, noFall] },
    },
    {
      because: "what is demanded already is not asked twice",
      rule: scale({ all: [noWorse, cheaper, known] }, ["trust"]),
      want: { all: [noWorse, cheaper, known, noFall] },
    },
    {
      because: "what is only one way among others is asked",
      rule: scale({ any: [cheaper, known] }, ["trust"]),
      want: { all: [{ any: [cheaper, known] }, known, noWorse, noFall] },
    },
    {
      because: "an empty list stays one, to be refused",
      rule: scale({ all: [] }, ["trust"]),
      want: { all: [] },
    },
  ])("when $because", ({ rule, want }) => {
    expect(wholeCondition(rule)).toEqual(want);
  });
});

describe("a guardrail", () => {
  const cpa = weeklyHistory("cpa", [...reference, 2, 2, 2], { better: "lower" });
  const rule = scale(cheaper, ["trust"]);
  test.for<{ because: string; trust: (number | null)[]; state: string; truth: string }>([
    { because: "it is ordinary", trust: [...reference, 10, 11, 10], state: "firing", truth: "true" },
    { because: "it improves", trust: [...reference, 10, 11, 20], state: "firing", truth: "true" },
    { because: "it worsens", trust: [...reference, 10, 11, 1], state: "inactive", truth: "false" },
    {
      because: "its figure is missing: money must not wait for it",
      trust: [...reference, 10, 11, null],
      state: "inactive",
      truth: "false",
    },
    {
      because: "it has too few points",
      trust: [...Array<null>(8).fill(null), 1, 2, 1, 2, 1, 2, 1],
      state: "inactive",
      truth: "false",
    },
  ])("when $because", ({ trust, state, truth }) => {
    const outcome = replayRule(rule, kpis(cpa, weeklyHistory("trust", trust)), afterWeek(15));
    expect(outcome).toMatchObject({ state, truth, tree: { kind: "all" } });
  });

  test("must exist", () => {
    expect(() => replayRule(rule, kpis(cpa), afterWeek(15))).toThrow(RangeError);
  });
});

describe("flippedLeaves(outcome)", () => {
  const when: Condition = { all: [cheaper, { not: { kpi: "trust", variation: "worsening" } }] };
  const told = (cpa: number[], trust: (number | null)[]) => {
    const histories = kpis(weeklyHistory("cpa", cpa, { better: "lower" }), weeklyHistory("trust", trust));
    const outcome = replayRule(scale(when), histories, afterWeek(cpa.length));
    return flippedLeaves(outcome).map(({ leaf, before, decisive }) => [
      leaf.leaf.kpi,
      before,
      leaf.truth,
      decisive,
    ]);
  };

  test.for([
    { because: "nothing changes", cpa: [...reference, 2, 2], trust: [...reference, 10, 10], want: [] },
    {
      because: "one makes it true",
      cpa: [...reference, 10, 2],
      trust: [...reference, 10, 10],
      want: [["cpa", "false", "true", true]],
    },
    {
      because: "both had to",
      cpa: [...reference, 10, 2],
      trust: [...reference, 1, 10],
      want: [
        ["cpa", "false", "true", true],
        ["trust", "true", "false", true],
      ],
    },
    {
      because: "one flips, but the other still stands in the way",
      cpa: [...reference, 10, 2],
      trust: [...reference, 1, 1],
      want: [["cpa", "false", "true", false]],
    },
    {
      because: "a missing row flips to unknown",
      cpa: [...reference, 2, 2],
      trust: [...reference, 10, null],
      want: [["trust", "false", "unknown", true]],
    },
  ])("when $because", ({ cpa, trust, want }) => {
    expect(told(cpa, trust)).toEqual(want);
  });

  test("has none in the first period", () => {
    expect(told([5], [5])).toEqual([]);
  });

  test("decidingLeaves are those that agree with the whole", () => {
    const histories = kpis(
      weeklyHistory("cpa", [...reference, 10], { better: "lower" }),
      weeklyHistory("trust", [...reference, 1]),
    );
    const { tree } = replayRule(scale({ all: [cheaper, noWorse, known] }), histories, afterWeek(13));
    expect(decidingLeaves(tree).map(({ leaf }) => leaf.kpi)).toEqual(["cpa", "trust"]);
    expect(tree.truth).toBe("false");
  });
});
