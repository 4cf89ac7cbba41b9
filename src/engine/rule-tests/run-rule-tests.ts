import { decide } from "../decide/decide.ts";
import type { DecisionRule } from "../decide/decision-rule.ts";
import { replayRule } from "../decide/replay-rule.ts";
import { checkExpectation, impossible } from "./check-expectation.ts";
import { coverageOf, type RuleCoverage } from "./rule-coverage.ts";
import type { Expectation, RuleTest, RuleTestResult, TestFailure, TestState } from "./rule-test.ts";
import { testWorld, type TestWorld } from "./test-world.ts";

export interface RuleTestReport {
  readonly passed: boolean;
  readonly results: readonly RuleTestResult[];
  readonly coverage: readonly RuleCoverage[];
}

/** Runs tests of decision rules. No clock is asked, so they say the same on any day. */
export function runRuleTests(rules: readonly DecisionRule[], tests: readonly RuleTest[]): RuleTestReport {
  const results = tests.map((test) => runRuleTest(rules, test));
  return {
    passed: results.every(({ passed }) => passed),
    results,
    coverage: coverageOf(rules, results),
  };
}

/** Runs one test. Every failure is found, not only the first. */
export function runRuleTest(rules: readonly DecisionRule[], test: RuleTest): RuleTestResult {
  const world = testWorld(test, rules);
  const failures: TestFailure[] = [...world.failures];
  const shown = new Map<string, Set<TestState>>();
  if (test.expect.length === 0) failures.push({ kind: "no_expectations" });

  for (const [index, expectation] of test.expect.entries()) {
    const wrong = impossible(expectation, index, world, rules);
    if (wrong.length > 0) {
      failures.push(...wrong);
      continue;
    }
    const outcome = decide(world.rules, world.histories, world.closedOn(expectation.at));
    const found = checkExpectation(expectation, index, outcome);
    failures.push(...found);
    const { rule, state } = expectation;
    if (found.length === 0 && rule !== undefined && state) {
      shown.set(rule, (shown.get(rule) ?? new Set()).add(state));
    }
  }
  if (!test.partial && world.failures.length === 0) failures.push(...unlisted(test, world));
  return { name: test.name, passed: failures.length === 0, failures, notes: world.notes, shown };
}

/**
 * Rules that fire and that no expectation speaks of: at a period that is asked about, or anywhere if no
 * expectation of the test ever does. Each is reported once, where it first happens.
 */
function unlisted({ expect }: RuleTest, { rules, histories, periods, closedOn }: TestWorld): TestFailure[] {
  const asked = new Set(expect.map(({ at }) => at));
  return rules.flatMap((rule): TestFailure[] => {
    const listing = expect.filter((expectation) => lists(expectation, rule));
    for (let at = 0; at < periods; at++) {
      const listed = asked.has(at) ? listing.some((one) => one.at === at) : listing.length > 0;
      if (listed) continue;
      if (replayRule(rule, histories, closedOn(at)).state === "firing") {
        return [{ kind: "unlisted", rule: rule.id, at }];
      }
    }
    return [];
  });
}

/** An expectation speaks of a firing rule by its name or by its decision. */
function lists({ rule, state, decisions }: Expectation, { id, decision }: DecisionRule): boolean {
  return (rule === id && state !== undefined) || (decisions?.includes(decision) ?? false);
}
