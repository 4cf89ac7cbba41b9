import type { DecisionRule } from "./decision-rule.ts";
import type { Truth } from "./truth.ts";

/** Where a rule stands after a period. */
export interface RuleState {
  readonly state: "inactive" | "pending" | "firing";
  /** Consecutive true periods, unknown ones not counted: the k of "k of N". May exceed N while firing. */
  readonly periodsTrue: number;
  /** The first of those periods. */
  readonly trueSince?: string | undefined;
  /** The period in which the rule began to fire. */
  readonly firingSince?: string | undefined;
  /** Firing although the condition has turned false, because of `keep`; in periods, 0 otherwise. */
  readonly kept: number;
  /** Consecutive unknown periods up to now. */
  readonly periodsUnknown: number;
  /** Firing on old knowledge: the last 2 periods or more were unknown. */
  readonly unconfirmed: boolean;
}

/** Before the first period. */
export const initialState: RuleState = {
  state: "inactive",
  periodsTrue: 0,
  kept: 0,
  periodsUnknown: 0,
  unconfirmed: false,
};

const unconfirmedFrom = 2;

/**
 * The state after one more period. An unknown period holds the state: it neither counts nor resets, because a
 * missing row is no sign that a problem has gone.
 */
export function nextState(
  before: RuleState,
  truth: Truth,
  period: string,
  rule: Pick<DecisionRule, "for" | "keep">,
): RuleState {
  const firing = before.state === "firing";
  if (truth === "unknown") {
    const periodsUnknown = before.periodsUnknown + 1;
    return { ...before, periodsUnknown, unconfirmed: firing && periodsUnknown >= unconfirmedFrom };
  }
  if (truth === "true") {
    const periodsTrue = before.periodsTrue + 1;
    const fires = firing || periodsTrue >= rule.for;
    return {
      ...initialState,
      state: fires ? "firing" : "pending",
      periodsTrue,
      trueSince: before.trueSince ?? period,
      firingSince: fires ? (before.firingSince ?? period) : undefined,
    };
  }
  if (!firing || before.kept >= (rule.keep ?? 0)) return initialState;
  return { ...initialState, state: "firing", firingSince: before.firingSince, kept: before.kept + 1 };
}
