import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { DecisionRule } from "../engine/decide/decision-rule.ts";
import { coverageOf, type RuleCoverage } from "../engine/rule-tests/rule-coverage.ts";
import type { RuleTestResult } from "../engine/rule-tests/rule-test.ts";
import { runRuleTest } from "../engine/rule-tests/run-rule-tests.ts";
import { explainFailures, type ExplainedFailure } from "./explain-failures.ts";
import { kpiMismatches } from "./kpi-mismatches.ts";
import { noteTexts } from "./note-texts.ts";

/** One test of one file, run. It passed when it has no failures. */
export interface TestRun {
  readonly name: string;
  /** Where its name stands. */
  readonly at: Location;
  readonly failures: readonly ExplainedFailure[];
  /** What its series can never show; said when it fails. */
  readonly notes: readonly string[];
}

export interface TestsRun {
  readonly tests: readonly TestRun[];
  /** Of every active rule. None when only some of the tests were chosen: then it would say nothing. */
  readonly coverage?: readonly RuleCoverage[] | undefined;
  readonly passed: boolean;
}

/**
 * Runs the rule tests of a catalogue. No clock is asked, so they say the same on any day.
 *
 * @param pattern Part of a file's id, a test's name or a rule's id, in any case. Every test unless told.
 */
export function runCatalogueTests(catalogue: Catalogue, pattern?: string): TestsRun {
  const rules = Array.from(catalogue.decisionRules.values(), ({ id, data }) => ({ ...data, id }));
  const active = rules.filter(({ status }) => status === "active");
  const runs = Array.from(catalogue.ruleTests.values()).flatMap((file) =>
    runFile(file, rules, catalogue, pattern),
  );
  const tests = runs.map(({ run }) => run);
  const coverage =
    pattern === undefined
      ? coverageOf(
          active,
          runs.map(({ result }) => result),
        )
      : undefined;
  const passed =
    tests.every(({ failures }) => failures.length === 0) &&
    (coverage ?? []).every(({ missing }) => missing.length === 0);
  return { tests, coverage, passed };
}

function runFile(
  file: Entry<"ruleTests">,
  all: readonly DecisionRule[],
  { kpis }: Catalogue,
  pattern = "",
): { run: TestRun; result: RuleTestResult }[] {
  const rules = all.filter(({ id }) => file.data.rules.includes(id));
  const wanted = pattern.toLocaleLowerCase("sv");
  return file.data.tests.flatMap((test, index) => {
    const names = [file.id, test.name, ...file.data.rules];
    if (!names.some((name) => name.toLocaleLowerCase("sv").includes(wanted))) return [];
    const result = runRuleTest(rules, test);
    const failures = [
      ...kpiMismatches(file, index, kpis),
      ...explainFailures({ file, index, test, rules }, result.failures),
    ];
    const at = file.locate("tests", index, "name");
    return [{ run: { name: test.name, at, failures, notes: noteTexts(result.notes) }, result }];
  });
}
