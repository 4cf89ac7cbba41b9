import { describe, expect, test } from "vitest";
import type { DecisionRule } from "../../../src/engine/decide/decision-rule.ts";
import { runRuleTest, runRuleTests } from "../../../src/engine/rule-tests/run-rule-tests.ts";
import type { Expectation, RuleTest, TestFailure } from "../../../src/engine/rule-tests/rule-test.ts";

/** The specification's own example. */
const pause: DecisionRule = {
  id: "pausa-skalning",
  decision: "pause",
  when: {
    all: [
      { kpi: "ctr", variation: "improving" },
      {
        any: [
          { kpi: "sentiment", variation: "worsening" },
          { kpi: "sentiment", trend: "worsening" },
        ],
      },
    ],
  },
  for: 2,
  keep: 1,
};
const ctr = {
  better: "higher",
  values: "0,90 0,92 0,89 0,91 0,93 0,90 0,88 0,91 0,92 0,90 0,89 0,91 1,05 1,08 1,10 1,12",
} as const;
const sentiment = { better: "higher", values: "10 11 9 10 12 10 9 11 10 11 9 10 5 4 4 _" } as const;
const example: RuleTest = {
  name: "CTR upp, sentiment ner",
  cadence: "weekly",
  series: { ctr, sentiment },
  expect: [
    { at: 12, rule: "pausa-skalning", state: "pending" },
    { at: 13, rule: "pausa-skalning", state: "firing", decision: "pause", because_leaf: "sentiment" },
    { at: 15, decisions: ["pause"], unknown: ["sentiment"] },
  ],
};
const failuresOf = (
  expect: Expectation[],
  more: Partial<RuleTest> = {},
  rules = [pause],
): readonly TestFailure[] => runRuleTest(rules, { ...example, expect, ...more }).failures;

describe("runRuleTest(rules, test)", () => {
  test("passes the specification's example", () => {
    expect(runRuleTest([pause], example)).toMatchObject({ passed: true, failures: [], notes: [] });
  });

  test.for<{ because: string; expected: Expectation; failure: object }>([
    {
      because: "the state is another",
      expected: { at: 12, rule: "pausa-skalning", state: "firing" },
      failure: { kind: "state", want: "firing", got: "pending" },
    },
    {
      because: "it is known",
      expected: { at: 13, rule: "pausa-skalning", state: "unknown" },
      failure: { kind: "state", want: "unknown", got: "firing" },
    },
    {
      because: "an unknown week is not inactive",
      expected: { at: 5, rule: "pausa-skalning", state: "pending" },
      failure: { kind: "state", want: "pending", got: "inactive" },
    },
    {
      because: "another is decided",
      expected: { at: 13, rule: "pausa-skalning", state: "firing", decision: "stop" },
      failure: { kind: "decision", want: "stop", got: "pause" },
    },
    {
      because: "the KPI does not decide",
      expected: { at: 13, rule: "pausa-skalning", state: "firing", because_leaf: "cpa" },
      failure: { kind: "because_leaf", want: "cpa", got: "ctr sentiment" },
    },
    {
      because: "fewer rules fire",
      expected: { at: 15, decisions: ["stop", "pause"] },
      failure: { kind: "decisions", want: "stop pause", got: "pause" },
    },
    {
      because: "more KPIs are unknown",
      expected: { at: 15, decisions: ["pause"], unknown: [] },
      failure: { kind: "unknown", want: "", got: "sentiment" },
    },
  ])("fails when $because", ({ expected, failure }) => {
    expect(failuresOf([expected], { partial: true })).toEqual([{ expectation: 0, ...failure }]);
  });

  test.for<{ because: string; expected: Expectation; failure: object }>([
    {
      because: "no such rule",
      expected: { at: 13, rule: "pausa-skalningen", state: "firing" },
      failure: { kind: "no_such_rule", rule: "pausa-skalningen" },
    },
    {
      because: "a period after the last",
      expected: { at: 16, decisions: [] },
      failure: { kind: "outside", at: 16, periods: 16 },
    },
    {
      because: "a period before the first",
      expected: { at: -1, decisions: [] },
      failure: { kind: "outside", at: -1, periods: 16 },
    },
    {
      because: "half a period",
      expected: { at: 1.5, decisions: [] },
      failure: { kind: "outside", at: 1.5, periods: 16 },
    },
    {
      because: "a state of no rule",
      expected: { at: 13, state: "firing" },
      failure: { kind: "rule_missing" },
    },
    {
      because: "nothing is asked",
      expected: { at: 13, rule: "pausa-skalning" },
      failure: { kind: "asks_nothing" },
    },
  ])("says that an expectation cannot be checked: $because", ({ expected, failure }) => {
    expect(failuresOf([expected], { partial: true })).toEqual([{ expectation: 0, ...failure }]);
  });

  test("says which series is missing, and tests nothing without expectations", () => {
    const expect_ = [{ at: 13, rule: "pausa-skalning", state: "firing" }] as const;
    expect(failuresOf([...expect_], { series: { ctr } })).toEqual([
      { kind: "series_missing", expectation: 0, rule: "pausa-skalning", kpis: ["sentiment"] },
    ]);
    expect(failuresOf([], { partial: true })).toEqual([{ kind: "no_expectations" }]);
  });

  test("says which token of a series cannot be read, and finds every failure", () => {
    const series = { ctr: { ...ctr, values: "0,9 0.95" }, sentiment };
    const kinds = failuresOf([{ at: 40, decisions: [] }], { series }).map(({ kind }) => kind);
    expect(kinds).toEqual(["series", "outside"]);
    expect(failuresOf([{ at: 3, decisions: [] }], { series })).toEqual([
      { kind: "series", kpi: "ctr", token: "0.95", problem: "decimal_point" },
    ]);
  });

  describe("rules that fire and are not named", () => {
    const review: DecisionRule = { ...pause, id: "se-over", decision: "review", for: 1 };
    test.for<{ because: string; expected: Expectation[]; partial?: boolean; failures: object[] }>([
      {
        because: "fail at a period that is asked about",
        expected: [{ at: 13, rule: "pausa-skalning", state: "firing" }],
        failures: [{ kind: "unlisted", rule: "se-over", at: 12 }],
      },
      {
        because: "fail there also when named elsewhere",
        expected: [
          { at: 12, decisions: ["review"] },
          { at: 13, rule: "pausa-skalning", state: "firing" },
        ],
        failures: [{ kind: "unlisted", rule: "se-over", at: 13 }],
      },
      {
        because: "are named by their decision",
        expected: [{ at: 13, decisions: ["review", "pause"] }],
        failures: [],
      },
      {
        because: "may do so in a partial test",
        expected: [{ at: 13, rule: "pausa-skalning", state: "firing" }],
        partial: true,
        failures: [],
      },
      {
        because: "fail anywhere when never named",
        expected: [{ at: 3, rule: "pausa-skalning", state: "inactive" }],
        failures: [{ kind: "unlisted", rule: "se-over", at: 12 }],
      },
    ])("$because", ({ expected, partial, failures }) => {
      expect(failuresOf(expected, { partial }, [pause, review])).toEqual(failures);
    });
  });

  test("leaves rules about other KPIs out", () => {
    const other: DecisionRule = {
      id: "stoppa",
      decision: "stop",
      when: { kpi: "cpa", variation: "worsening" },
      for: 1,
    };
    expect(runRuleTest([pause, other], example).passed).toBe(true);
  });

  test("says when a baseline is constant or too short to have limits", () => {
    const series = {
      ctr: { better: "higher", values: "0,9x15" },
      sentiment: { better: "higher", values: "1 2x4" },
    } as const;
    const { notes } = runRuleTest([pause], { ...example, series, expect: [{ at: 3, decisions: [] }] });
    expect(notes).toEqual([
      { kpi: "ctr", note: "constant" },
      { kpi: "sentiment", note: "too_few" },
    ]);
  });

  test("counts targets, baselines and cadences from its own first day", () => {
    const rule: DecisionRule = {
      id: "kurs",
      decision: "change",
      when: {
        all: [
          { kpi: "ctr", course: "off_course" },
          { kpi: "ctr", pace: { op: "<", than: 1 } },
        ],
      },
      for: 1,
    };
    const series = {
      ctr: {
        ...ctr,
        values: ctr.values.slice(0, 59),
        target: { op: ">=", value: 1.4, at: 20 },
        baseline: 0.9,
      },
    } as const;
    const expected: Expectation[] = [
      { at: 11, rule: "kurs", state: "firing" },
      { at: 10, rule: "kurs", state: "unknown" },
    ];
    expect(failuresOf(expected, { series }, [rule])).toEqual([]);
    const target = { op: ">=", value: 1.4, at: 146 } as const; // the last day of week 21
    const weekly = { ...series.ctr, cadence: "weekly", target } as const;
    const daily = { cadence: "daily", series: { ctr: weekly } } as const;
    expect(
      failuresOf([{ at: 83, decision: "change", rule: "kurs", state: "firing" }], daily, [rule]),
    ).toEqual([]);
    expect(failuresOf([{ at: 84, decisions: ["change"] }], daily, [rule])).toMatchObject([
      { kind: "outside", periods: 84 },
    ]);
  });
});

describe("runRuleTests(rules, tests)", () => {
  const quiet: RuleTest = {
    ...example,
    name: "lugnt",
    expect: [
      { at: 3, rule: "pausa-skalning", state: "unknown" },
      { at: 11, rule: "pausa-skalning", state: "inactive" },
    ],
    partial: true,
  };
  const once: DecisionRule = { ...pause, id: "en-gang", for: 1 };

  test("counts a state as covered when an expectation of it held", () => {
    const { passed, coverage } = runRuleTests([pause, once], [{ ...example, partial: true }, quiet]);
    expect(passed).toBe(true);
    expect(coverage).toEqual([
      { rule: "pausa-skalning", shown: ["inactive", "pending", "firing", "unknown"], missing: [] },
      { rule: "en-gang", shown: [], missing: ["inactive", "firing", "unknown"] },
    ]);
  });

  test("a failed expectation covers nothing", () => {
    const wrong = {
      ...example,
      expect: [{ at: 12, rule: "pausa-skalning", state: "firing" }],
      partial: true,
    } as const;
    const report = runRuleTests([pause], [wrong]);
    expect(report).toMatchObject({ passed: false, coverage: [{ shown: [] }] });
  });

  test("no tests pass, and cover nothing", () => {
    expect(runRuleTests([pause], [])).toMatchObject({ passed: true, results: [], coverage: [{ shown: [] }] });
  });
});
