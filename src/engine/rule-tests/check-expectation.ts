import type { DecisionOutcome } from "../decide/decide.ts";
import {
  decisions,
  leavesOf,
  wholeCondition,
  type Decision,
  type DecisionRule,
} from "../decide/decision-rule.ts";
import { evaluatedLeaves } from "../decide/evaluate-condition.ts";
import { decidingLeaves } from "../decide/flipped-leaves.ts";
import type { RuleOutcome } from "../decide/replay-rule.ts";
import type { Expectation, Mismatch, TestFailure, TestState } from "./rule-test.ts";
import type { TestWorld } from "./test-world.ts";

/** Everything that an expectation does not find as it wants it; empty when it holds. */
export function checkExpectation(
  expectation: Expectation,
  index: number,
  outcome: DecisionOutcome,
): TestFailure[] {
  const { rule, state, because_leaf: leaf, decision, decisions: wanted, unknown } = expectation;
  const mismatch = (kind: Mismatch, want: string, got: string): TestFailure[] =>
    want === got ? [] : [{ kind, expectation: index, want, got }];
  const found = outcome.outcomes.find((one) => one.rule.id === rule);
  const deciding = found ? namesOf(decidingLeaves(found.tree).map(({ leaf: { kpi } }) => kpi)) : "";
  return [
    ...(state && found
      ? mismatch("state", state, state === "unknown" ? truthState(found) : found.state)
      : []),
    ...(leaf !== undefined && found && !deciding.split(" ").includes(leaf)
      ? mismatch("because_leaf", leaf, deciding)
      : []),
    ...(decision === undefined ? [] : mismatch("decision", decision, outcome.decision)),
    ...(wanted === undefined ? [] : mismatch("decisions", inOrder(wanted), inOrder(firing(outcome)))),
    ...(unknown === undefined ? [] : mismatch("unknown", namesOf(unknown), namesOf(unanswered(outcome)))),
  ];
}

/** What makes an expectation impossible to check, whatever the rules say. */
export function impossible(
  { at, rule, state, because_leaf: leaf, decision, decisions: wanted, unknown }: Expectation,
  index: number,
  { rules, periods, histories }: TestWorld,
  all: readonly DecisionRule[],
): TestFailure[] {
  const expectation = index;
  const failures: TestFailure[] = [];
  if (!Number.isInteger(at) || at < 0 || at >= periods) {
    failures.push({ kind: "outside", expectation, at, periods });
  }
  if (rule === undefined && (state !== undefined || leaf !== undefined)) {
    failures.push({ kind: "rule_missing", expectation });
  }
  if ([state, leaf, decision, wanted, unknown].every((asked) => asked === undefined)) {
    failures.push({ kind: "asks_nothing", expectation });
  }
  const named = all.find(({ id }) => id === rule);
  if (rule !== undefined && !named) failures.push({ kind: "no_such_rule", expectation, rule });
  if (named && !rules.includes(named)) {
    const asked = new Set(leavesOf(wholeCondition(named)).map(({ kpi }) => kpi));
    const kpis = [...asked].filter((kpi) => !histories.has(kpi));
    failures.push({ kind: "series_missing", expectation, rule: named.id, kpis });
  }
  return failures;
}

function truthState({ truth, state }: RuleOutcome): TestState {
  return truth === "unknown" ? "unknown" : state;
}

function firing(outcome: DecisionOutcome): Decision[] {
  return outcome.firing.map(({ rule }) => rule.decision);
}

function inOrder(wanted: readonly Decision[]): string {
  return decisions.filter((one) => wanted.includes(one)).join(" ");
}

function unanswered(outcome: DecisionOutcome): string[] {
  const leaves = outcome.outcomes.flatMap(({ tree }) => evaluatedLeaves(tree));
  return leaves.filter(({ reason }) => reason !== undefined).map(({ leaf }) => leaf.kpi);
}

function namesOf(names: readonly string[]): string {
  return [...new Set(names)].sort().join(" ");
}
