import {
  coarsestCadence,
  lastClosedPeriod,
  lastPeriodWithin,
  periodAt,
  periodContaining,
  type Period,
} from "../../lib/period.ts";
import { readPeriod, type KpiHistory } from "../reading.ts";
import { leavesOf, wholeCondition, type Condition, type DecisionRule } from "./decision-rule.ts";
import { evaluateCondition, evaluatedLeaves, type EvaluatedCondition } from "./evaluate-condition.ts";
import { initialState, nextState, type RuleState } from "./rule-state.ts";
import type { Truth } from "./truth.ts";

/** A rule as of a date: where it stands, why, and how it came there. */
export interface RuleOutcome extends RuleState {
  readonly rule: DecisionRule;
  /** The period that was evaluated last; of the coarsest cadence among the rule's KPIs. */
  readonly period: Period;
  readonly truth: Truth;
  /** The rule's condition with that of its guardrails; see `wholeCondition`. */
  readonly tree: EvaluatedCondition;
  /** The same a period earlier, to show what has changed; none in the first period. */
  readonly treeBefore?: EvaluatedCondition | undefined;
  /** Some answer in the tree rests on 8 to 11 points. */
  readonly preliminary: boolean;
  /** One entry per period since the first data, the last one included. */
  readonly history: readonly RuleStep[];
}

export interface RuleStep extends RuleState {
  readonly period: string;
  readonly truth: Truth;
}

/**
 * Replays a rule from the first period with data to the latest closed at `asOf`. No state is stored anywhere:
 * the same rows always give the same answer, and edited rows give the history that they imply.
 *
 * @param histories By KPI id.
 * @throws {RangeError} On a KPI that does not exist, an empty `all` or `any`, or histories that end before
 *   `asOf`. Content cannot cause this: the rules for decision rules refuse it first.
 */
export function replayRule(
  rule: DecisionRule,
  histories: ReadonlyMap<string, KpiHistory>,
  asOf: string,
): RuleOutcome {
  const condition = wholeCondition(rule);
  const kpis = [...new Set(leavesOf(condition).map((leaf) => leaf.kpi))].map((kpi) =>
    find(kpi, rule, histories),
  );
  const cadence = coarsestCadence(kpis.map(({ definition }) => definition.cadence));
  const latest = lastClosedPeriod(asOf, cadence);
  const starts = kpis.flatMap(({ series }) => series.points[0]?.period.start ?? []);
  const first = Math.min(latest.index, ...starts.map((start) => periodContaining(start, cadence).index));

  const evaluations: { period: Period; tree: EvaluatedCondition }[] = [];
  for (let index = first; index < latest.index; index++) {
    const period = periodAt(index, cadence);
    evaluations.push({ period, tree: evaluate(rule, condition, histories, period) });
  }
  const treeBefore = evaluations.at(-1)?.tree;
  const tree = evaluate(rule, condition, histories, latest);
  evaluations.push({ period: latest, tree });

  let state = initialState;
  const history = evaluations.map(({ period, tree: { truth } }) => {
    state = nextState(state, truth, period.text, rule);
    return { ...state, period: period.text, truth };
  });
  const preliminary = evaluatedLeaves(tree).some((leaf) => leaf.preliminary);
  return { ...state, rule, period: latest, truth: tree.truth, tree, treeBefore, preliminary, history };
}

/** The rule's condition as of the end of a period; a finer KPI is read at its last period closed by then. */
function evaluate(
  rule: DecisionRule,
  condition: Condition,
  histories: ReadonlyMap<string, KpiHistory>,
  period: Period,
): EvaluatedCondition {
  return evaluateCondition(condition, (kpi) => {
    const history = find(kpi, rule, histories);
    const { definition } = history;
    return { definition, reading: readPeriod(history, lastPeriodWithin(period, definition.cadence)) };
  });
}

function find(kpi: string, rule: DecisionRule, histories: ReadonlyMap<string, KpiHistory>): KpiHistory {
  const history = histories.get(kpi);
  if (!history) throw new RangeError(`${rule.id} asks about "${kpi}", which is no KPI`);
  return history;
}
