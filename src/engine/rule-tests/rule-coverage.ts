import type { DecisionRule } from "../decide/decision-rule.ts";
import { testStates, type RuleTestResult, type TestState } from "./rule-test.ts";

/** Which states of a rule the tests have shown by an expectation that held. */
export interface RuleCoverage {
  readonly rule: string;
  readonly shown: readonly TestState[];
  readonly missing: readonly TestState[];
}

/** Coverage of every rule, tested or not. A rule that fires in its first period can never be pending. */
export function coverageOf(
  rules: readonly DecisionRule[],
  results: readonly RuleTestResult[],
): RuleCoverage[] {
  return rules.map((rule) => {
    const reachable = testStates.filter((state) => state !== "pending" || rule.for > 1);
    const has = (state: TestState): boolean => results.some(({ shown }) => shown.get(rule.id)?.has(state));
    return {
      rule: rule.id,
      shown: reachable.filter(has),
      missing: reachable.filter((state) => !has(state)),
    };
  });
}
