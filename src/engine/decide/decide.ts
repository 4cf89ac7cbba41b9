import type { KpiHistory } from "../reading.ts";
import { decisions, type Decision, type DecisionRule } from "./decision-rule.ts";
import { replayRule, type RuleOutcome } from "./replay-rule.ts";

/** What to do as of a date, and why. */
export interface DecisionOutcome {
  readonly asOf: string;
  /** `no_decision` when a rule that could stop or pause cannot be answered. */
  readonly decision: Decision | "no_decision";
  /** The rule that decides; none for the default, `continue`, and for `no_decision`. */
  readonly by?: RuleOutcome | undefined;
  /** Every firing rule, the one that goes first first. */
  readonly firing: readonly RuleOutcome[];
  /** Stop and pause rules that cannot be answered and are not firing. */
  readonly unanswered: readonly RuleOutcome[];
  /** A firing rule to scale or continue that is held back because of them. */
  readonly withheld?: RuleOutcome | undefined;
  /** Every rule, firing or not, in the order given. */
  readonly outcomes: readonly RuleOutcome[];
}

/**
 * Applies all decision rules as of a date.
 *
 * The strongest firing decision wins, then the lowest priority number, then the id. When none fires the
 * decision is to continue, unless a stop or pause rule is unknown. A rule to scale does not win over an
 * unknown stop or pause rule either: missing data must never be what lets spending grow.
 *
 * @param kpis By id, built up to `asOf` or later.
 * @throws {RangeError} As `replayRule` does; content cannot cause it.
 */
export function decide(
  rules: readonly DecisionRule[],
  kpis: ReadonlyMap<string, KpiHistory>,
  asOf: string,
): DecisionOutcome {
  const outcomes = rules.map((rule) => replayRule(rule, kpis, asOf));
  const firing = outcomes.filter(({ state }) => state === "firing").sort(byPrecedence);
  const unanswered = outcomes.filter(isUnansweredGuard);
  const [first] = firing;
  const report = { asOf, firing, unanswered, outcomes };

  if (first && !(unanswered.length > 0 && goesOn(first.rule.decision))) {
    return { ...report, decision: first.rule.decision, by: first };
  }
  if (unanswered.length > 0) return { ...report, decision: "no_decision", withheld: first };
  return { ...report, decision: "continue" };
}

function isUnansweredGuard({ rule, state, truth }: RuleOutcome): boolean {
  const guards = rule.decision === "stop" || rule.decision === "pause";
  return guards && truth === "unknown" && state !== "firing";
}

function goesOn(decision: Decision): boolean {
  return decision === "scale" || decision === "continue";
}

function byPrecedence({ rule: a }: RuleOutcome, { rule: b }: RuleOutcome): number {
  return (
    decisions.indexOf(a.decision) - decisions.indexOf(b.decision) ||
    comparePriority(a.priority, b.priority) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

function comparePriority(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
