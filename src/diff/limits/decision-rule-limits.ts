import type { DataOf } from "../../content-types/index.ts";
import { fieldChanges } from "../../changes/field-changes.ts";
import { decisions, wholeCondition, type Condition } from "../../engine/decide/decision-rule.ts";
import { compareConditions, type Difference, type KpiFacts } from "./condition-worlds.ts";
import { effectOf, type Effect, type Limit, type LimitName } from "./limit-change.ts";

type Rule = DataOf<"decisionRules">;

/** Whether a rule holds something back. What it asks may then not become harder to fulfil unseen. */
export const isBrake = ({ decision }: Pick<Rule, "decision">): boolean =>
  decision !== "scale" && decision !== "continue";

/**
 * The limits of a decision rule in force that a change moves. A rule that holds back is loosened when it fires in fewer
 * cases, a rule to scale when it fires in more.
 *
 * @param after Undefined when the rule is deleted.
 */
export function decisionRuleLimits(
  before: Rule,
  after: Rule | undefined,
  factsOf: (kpi: string) => KpiFacts,
): Limit[] {
  if (before.status !== "active") return [];
  const brake = isBrake(before);
  if (after?.status !== "active") return [statusLimit(before, after, brake ? "loosened" : "tightened")];

  const limit = (what: LimitName & keyof Rule, effect: Effect | undefined): Limit[] =>
    effect ? [{ what, field: [what], before: before[what], after: after[what], effect }] : [];
  const [was, is] = [decisions.indexOf(before.decision), decisions.indexOf(after.decision)];
  return [
    ...limit("decision", effectOf(was, is, "higher")),
    ...limit("for", effectOf(before.for, after.for, brake ? "higher" : "lower")),
    ...limit("keep", effectOf(before.keep ?? 0, after.keep ?? 0, brake ? "lower" : "higher")),
    ...conditionLimits(before, after, factsOf).flatMap(([what, { lost, gained }]) => {
      const [loosens, tightens] = brake ? [lost, gained] : [gained, lost];
      return limit(what, loosens ? "loosened" : tightens ? "tightened" : undefined);
    }),
  ];
}

const statusLimit = (before: Rule, after: Rule | undefined, effect: Effect): Limit => ({
  what: "status",
  field: ["status"],
  before: before.status,
  after: after?.status,
  effect,
});

/** The condition with the guardrails as they were; then the guardrails alone. */
function conditionLimits(
  before: Rule,
  after: Rule,
  factsOf: (kpi: string) => KpiFacts,
): ["when" | "guardrails", Difference][] {
  const whole = (when: Rule, { guardrails }: Rule): Condition =>
    wholeCondition({ ...when, id: "", guardrails });
  const between = whole(after, before);
  const differs = (field: "when" | "guardrails") => fieldChanges(before[field], after[field]).length > 0;
  return [
    ...(differs("when")
      ? [["when", compareConditions(whole(before, before), between, factsOf)] satisfies [string, Difference]]
      : []),
    ...(differs("guardrails")
      ? [
          ["guardrails", compareConditions(between, whole(after, after), factsOf)] satisfies [
            string,
            Difference,
          ],
        ]
      : []),
  ] as ["when" | "guardrails", Difference][];
}
