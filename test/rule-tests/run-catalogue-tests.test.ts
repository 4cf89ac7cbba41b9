import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check.ts";
import { runCatalogueTests } from "../../src/rule-tests/run-catalogue-tests.ts";
import { everyState, portalFiles, type SmallTest } from "./small-portal.ts";

const asOf = "2026-11-22";
const catalogueOf = (...portal: Parameters<typeof portalFiles>) =>
  checkFiles(portalFiles(...portal), { asOf }).catalogue;
const failuresOf = (small: SmallTest) =>
  runCatalogueTests(catalogueOf({ a: [small] })).tests.flatMap(({ failures }) => failures);

describe("runCatalogueTests(catalogue)", () => {
  test("passes when every expectation holds and every state is shown", () => {
    const { tests, coverage, passed } = runCatalogueTests(catalogueOf({ a: [{}] }));
    expect(tests).toEqual([
      {
        name: "Sentimentet faller",
        at: { file: "content/internal/decision-rules/tests/a.yaml", line: 3, column: 11 },
        failures: [],
        notes: [],
      },
    ]);
    expect(coverage).toEqual([
      { rule: "pause", shown: ["inactive", "pending", "firing", "unknown"], missing: [] },
    ]);
    expect(passed).toBe(true);
  });

  test("has nothing to say of a portal without rules and tests", () => {
    const { site } = checkFiles(portalFiles({}), { asOf }).catalogue;
    expect(site).toBeDefined();
    const without = { "internal/decision-rules/pause.yaml": "status: draft\n" };
    expect(runCatalogueTests(catalogueOf({}, without))).toEqual({ tests: [], coverage: [], passed: true });
  });

  test("fails when an active rule has no test, and when a state is not shown", () => {
    expect(runCatalogueTests(catalogueOf({}))).toMatchObject({
      coverage: [{ rule: "pause", missing: ["inactive", "pending", "firing", "unknown"] }],
      passed: false,
    });
    expect(runCatalogueTests(catalogueOf({ a: [{ expect: everyState.slice(0, 3) }] }))).toMatchObject({
      tests: [{ failures: [] }],
      coverage: [{ rule: "pause", missing: ["unknown"] }],
      passed: false,
    });
  });

  test("tests a rule that is not in force, without asking for its coverage", () => {
    const draft = {
      "internal/decision-rules/pause.yaml":
        "decision: pause\nwhen: { kpi: trust, variation: worsening }\nfor: 2\nstatus: draft\n",
    };
    const { tests, coverage, passed } = runCatalogueTests(
      catalogueOf({ a: [{ expect: everyState.slice(0, 3) }] }, draft),
    );
    expect({ failed: tests[0]?.failures.length, coverage, passed }).toEqual({
      failed: 0,
      coverage: [],
      passed: true,
    });
  });

  test.for<{ pattern: string; names: string[] }>([
    { pattern: "faller", names: ["Sentimentet faller"] },
    { pattern: "ÅTER", names: ["Återgång"] },
    { pattern: "when-we", names: ["Sentimentet faller", "Återgång"] },
    { pattern: "pause", names: ["Sentimentet faller", "Återgång", "Tredje"] },
    { pattern: "scale", names: [] },
    { pattern: ".*", names: [] },
  ])("chooses by “$pattern” and judges no coverage", ({ pattern, names }) => {
    const one = { expect: everyState.slice(0, 3) };
    const catalogue = catalogueOf({
      "when-we": [one, { ...one, name: "Återgång" }],
      z: [{ ...one, name: "Tredje" }],
    });
    const { tests, coverage, passed } = runCatalogueTests(catalogue, pattern);
    expect(tests.map(({ name }) => name)).toEqual(names);
    expect({ coverage, passed }).toEqual({ coverage: undefined, passed: true });
  });
});

describe("what is said of a failure", () => {
  test.for<{ because: string; small: SmallTest; failure: object }>([
    {
      because: "a state is another",
      small: { expect: ["{ at: 13, rule: pause, state: pending }"] },
      failure: {
        at: { line: 7, column: 39 },
        message: 'At 13, the state of "pause"',
        expected: "pending",
        got: "firing",
        because: ["trust, variation: worsening, is true: worsening"],
      },
    },
    {
      because: "another is decided, by no rule",
      small: { expect: ["{ at: 11, decision: pause }"], more: "partial: true" },
      failure: { message: "At 11, the decision", expected: "pause", got: "continue", because: [] },
    },
    {
      because: "nothing can be decided",
      small: { expect: ["{ at: 15, decision: continue }"], more: "partial: true" },
      failure: { got: "no_decision", because: ["trust, variation: worsening, is unknown: missing_period"] },
    },
    {
      because: "the figures can answer",
      small: { expect: ["{ at: 11, unknown: [trust] }"], more: "partial: true" },
      failure: { message: "At 11, the KPIs that cannot answer", expected: "trust", got: "none" },
    },
    {
      because: "a rule fires unlisted",
      small: { expect: ["{ at: 11, decision: continue }"] },
      failure: {
        at: { line: 3, column: 11 },
        message: '"pause" fires at 13, and no expectation names it',
        because: ["trust, variation: worsening, is true: worsening"],
      },
    },
    {
      because: "a period is outside",
      small: { expect: ["{ at: 16, decisions: [] }"], more: "partial: true" },
      failure: { at: { line: 7, column: 15 }, message: '"at" is 16, but the periods are 0 to 15' },
    },
    {
      because: "nothing is asked",
      small: { expect: ["{ at: 13 }"], more: "partial: true" },
      failure: { message: "The expectation asks nothing" },
    },
    {
      because: "a state is of no rule",
      small: { expect: ["{ at: 13, state: firing }"], more: "partial: true" },
      failure: { message: "A state or a KPI is expected, but of no rule" },
    },
    {
      because: "a rule does not take part",
      small: { expect: ["{ at: 13, rule: scale, state: firing }"], more: "partial: true" },
      failure: { message: '"scale" is not among the rules that the file names' },
    },
    {
      because: "a figure has a decimal point",
      small: { values: "10 9.5", expect: ["{ at: 0, decisions: [] }"], more: "partial: true" },
      failure: {
        at: { line: 5, column: 48 },
        message: '"9.5" in the series of "trust" has a decimal point; it should be a comma',
      },
    },
    {
      because: "the other way is good than in the KPI",
      small: { declared: "better: lower", expect: ["{ at: 11, decision: continue }"], more: "partial: true" },
      failure: {
        at: { line: 5, column: 32 },
        message: '"better" of "trust" is not what the KPI has, so the test says nothing of it',
        expected: "higher",
        got: "lower",
      },
    },
    {
      because: "the KPI may not decide from eight figures",
      small: {
        declared: "better: higher, min_points: 8",
        expect: ["{ at: 11, decision: continue }"],
        more: "partial: true",
      },
      failure: { expected: "none", got: "8" },
    },
    {
      because: "the KPI is weekly",
      small: {
        declared: "better: higher, cadence: daily",
        expect: ["{ at: 0, decision: no_decision }"],
        more: "partial: true",
      },
      failure: { expected: "weekly", got: "daily" },
    },
  ])("when $because", ({ small, failure }) => {
    const found = failuresOf(small);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(failure);
  });

  test("notes what the series can never show", () => {
    const small = { values: "5x15", expect: ["{ at: 13, rule: pause, state: firing }"] };
    const [run] = runCatalogueTests(catalogueOf({ a: [small] })).tests;
    expect(run?.notes).toEqual([
      '"trust" has the same figure in its whole reference period, so it has no limits and no variation.',
    ]);
    expect(run?.failures[0]?.because).toEqual(["trust, variation: worsening, is unknown: constant"]);
  });
});
