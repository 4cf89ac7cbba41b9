import type { DecisionOutcome } from "../../engine/decide/decide.ts";
import type { Decision } from "../../engine/decide/decision-rule.ts";
import type { RuleOutcome } from "../../engine/decide/replay-rule.ts";
import type { Evaluated, Four } from "./evaluate.ts";

/**
 * What made something another than it was. `either`: the new rows alone and the new definitions alone would each have
 * done it. `together`: neither alone would.
 */
export type Cause = "data" | "definition" | "either" | "together";

/** Where one rule stands. `absent`: no such rule is in force. `unknown`: a KPI that it needs cannot answer. */
export interface RuleStanding {
  readonly state: "firing" | "pending" | "inactive" | "unknown" | "absent";
  /** What it decides. */
  readonly decision?: Decision | undefined;
}

/** The decision of a whole side. */
export interface WholeStanding {
  readonly decision: DecisionOutcome["decision"];
  /** Id of the rule that decides. */
  readonly by?: string | undefined;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
  readonly cause: Cause;
}

export interface RuleChange extends Change<RuleStanding> {
  readonly rule: string;
  /** It fires, no longer fires, decides something else or can no longer be answered; else it only waits. */
  readonly decided: boolean;
}

export interface DecisionChanges {
  /** None when the whole decides as before. */
  readonly whole?: Change<WholeStanding> | undefined;
  readonly rules: readonly RuleChange[];
}

/** Every decision that is another after the change than before it, with its cause. */
export function decisionChanges(four: Four<Evaluated>): DecisionChanges {
  const wholes = mapFour(four, wholeStanding);
  const rules = ruleIds(four.before, four.after).flatMap((rule): RuleChange[] => {
    const standings = mapFour(four, (side) => standingOf(side, rule));
    const cause = causeOf(standings, textOf);
    const { before, after } = standings;
    const decided = decidedText(before) !== decidedText(after);
    return cause ? [{ rule, before, after, cause, decided }] : [];
  });
  const cause = causeOf(wholes, ({ decision, by }) => `${decision} ${by}`);
  return { ...(cause && { whole: { before: wholes.before, after: wholes.after, cause } }), rules };
}

/** The cause of a change from `before` to `after`; undefined when there is none. */
export function causeOf<T>(
  { before, definition, data, after }: Four<T>,
  text: (one: T) => string,
): Cause | undefined {
  const now = text(after);
  if (text(before) === now) return undefined;
  const byDefinition = text(definition) === now;
  const byData = text(data) === now;
  if (byDefinition && byData) return "either";
  return byDefinition ? "definition" : byData ? "data" : "together";
}

/** Ids of every rule in force on either side, in order. */
export function ruleIds(...sides: readonly Evaluated[]): string[] {
  return [...new Set(sides.flatMap(({ decision }) => decision.outcomes.map(({ rule }) => rule.id)))].sort();
}

export function wholeStanding({ decision }: Evaluated): WholeStanding {
  return { decision: decision.decision, by: decision.by?.rule.id };
}

export const outcomeOf = ({ decision }: Evaluated, rule: string): RuleOutcome | undefined =>
  decision.outcomes.find((outcome) => outcome.rule.id === rule);

export function standingOf(side: Evaluated, rule: string): RuleStanding {
  const outcome = outcomeOf(side, rule);
  if (!outcome) return { state: "absent" };
  const { decision } = outcome.rule;
  // A firing rule goes on firing while an answer is missing.
  const unknown = outcome.state !== "firing" && outcome.truth === "unknown";
  return { state: unknown ? "unknown" : outcome.state, decision };
}

/** What a standing decides: missing data is a state of its own, a rule that waits decides nothing yet. */
export function decidedText({ state, decision }: RuleStanding): string {
  if (state === "firing") return `firing ${decision}`;
  return state === "unknown" ? "unknown" : "nothing";
}

const textOf = ({ state, decision }: RuleStanding): string =>
  `${state} ${state === "firing" ? decision : ""}`;

export function mapFour<T, U>({ before, definition, data, after }: Four<T>, map: (one: T) => U): Four<U> {
  return { before: map(before), definition: map(definition), data: map(data), after: map(after) };
}
