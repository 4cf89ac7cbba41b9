import { describe, expect, test } from "vitest";
import { decide } from "../../../src/engine/decide/decide.ts";
import type { DecisionRule } from "../../../src/engine/decide/decision-rule.ts";
import { afterWeek } from "../weekly.ts";
import { both, pause, scale } from "./programme.ts";

describe("decide(rules, kpis, asOf)", () => {
  const always = (id: string, decision: DecisionRule["decision"], more: object = {}): DecisionRule => ({
    id,
    decision,
    when: { kpi: "ctr", value: { op: ">", than: 0 } },
    for: 1,
    ...more,
  });
  const unknown = (id: string, decision: DecisionRule["decision"]): DecisionRule => ({
    id,
    decision,
    when: { kpi: "ctr", value: { op: ">", than: "target" } },
    for: 1,
  });
  const outcome = (...rules: DecisionRule[]) => {
    const { decision, by, firing, unanswered, withheld } = decide(rules, both, afterWeek(16));
    const id = (of: { rule: DecisionRule }) => of.rule.id;
    return {
      decision,
      by: by && id(by),
      firing: firing.map(id),
      unanswered: unanswered.map(id),
      withheld: withheld && id(withheld),
    };
  };

  test.for([
    { because: "there are no rules", rules: [], decision: "continue", by: undefined },
    { because: "one fires", rules: [always("a", "review")], decision: "review", by: "a" },
    {
      because: "the strongest decision wins",
      rules: (["continue", "scale", "change", "review", "pause", "stop"] as const).map((d) => always(d, d)),
      decision: "stop",
      by: "stop",
    },
    {
      because: "then the lowest priority number",
      rules: [
        always("a", "change"),
        always("b", "change", { priority: 2 }),
        always("c", "change", { priority: 1 }),
      ],
      decision: "change",
      by: "c",
    },
    {
      because: "then the id",
      rules: [always("b", "change"), always("a", "change")],
      decision: "change",
      by: "a",
    },
    {
      because: "a stop rule is unknown",
      rules: [unknown("u", "stop")],
      decision: "no_decision",
      by: undefined,
    },
    {
      because: "a pause rule is unknown",
      rules: [unknown("u", "pause")],
      decision: "no_decision",
      by: undefined,
    },
    {
      because: "a review rule is unknown",
      rules: [unknown("u", "review")],
      decision: "continue",
      by: undefined,
    },
    {
      because: "caution fires beside an unknown stop",
      rules: [unknown("u", "stop"), always("a", "change")],
      decision: "change",
      by: "a",
    },
  ] as const)("is $decision when $because", ({ rules, decision, by }) => {
    expect(outcome(...rules)).toMatchObject({ decision, by });
  });

  test("does not scale past a stop rule that is unknown", () => {
    expect(outcome(unknown("u", "stop"), always("a", "scale"))).toEqual({
      decision: "no_decision",
      by: undefined,
      firing: ["a"],
      unanswered: ["u"],
      withheld: "a",
    });
  });

  test("lists every firing rule in order of precedence", () => {
    expect(outcome(always("s", "scale"), always("p", "pause"), always("c", "change")).firing).toEqual([
      "p",
      "c",
      "s",
    ]);
  });

  test("a stop that is held through a missing week still decides", () => {
    expect(outcome(pause, scale)).toMatchObject({ decision: "pause", by: "pausa-skalning", unanswered: [] });
  });

  test.for([
    { week: 12, decision: "continue" },
    { week: 13, decision: "continue" },
    { week: 14, decision: "pause" },
  ])("after week $week the programme says $decision", ({ week, decision }) => {
    expect(decide([pause, scale], both, afterWeek(week)).decision).toBe(decision);
  });

  test("keeps every outcome in the order given", () => {
    const { outcomes } = decide([scale, pause], both, afterWeek(14));
    expect(outcomes.map(({ rule, state }) => [rule.id, state])).toEqual([
      ["skala", "inactive"],
      ["pausa-skalning", "firing"],
    ]);
  });
});
