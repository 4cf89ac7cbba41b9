import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { decide, type DecisionOutcome } from "../../engine/decide/decide.ts";
import { isClosed, nextPeriod, parsePeriod, type Period } from "../../lib/period.ts";
import { kpiHistories } from "../kpis/kpi-histories.ts";
import { measuredRows } from "../kpis/measured-rows.ts";
import { leaves } from "./condition-parts.ts";
import { rulesInForce } from "./rules-in-force.ts";

/** A logged week, and what the rules say of it today. */
export interface ReplayedWeek {
  readonly log: Entry<"decisions">;
  readonly week: Period;
  readonly outcome: DecisionOutcome;
}

/**
 * Decides every logged week anew, as of the day after it. Weeks that are not over, or that no calendar has, are
 * left to KV334; content that cannot be calculated with is left to the rules that refuse it.
 */
export function replayedWeeks(catalogue: Catalogue, asOf: string): ReplayedWeek[] {
  const logs = Array.from(catalogue.decisions.values());
  if (logs.length === 0 || !canReplay(catalogue)) return [];
  const histories = kpiHistories(catalogue, asOf);
  const rules = rulesInForce(catalogue);
  return logs.flatMap((log) => {
    const week = parsePeriod(log.data.week, "weekly");
    if (!week || !isClosed(week, asOf)) return [];
    return [{ log, week, outcome: decide(rules, histories, dayAfter(week)) }];
  });
}

/** The day on which a week can first be judged: the Monday after it. */
export const dayAfter = (week: Period): string => nextPeriod(week).start;

/** Whether the engine can calculate with what the catalogue holds: all of it was read, and rows and conditions fit. */
export function canReplay(catalogue: Catalogue): boolean {
  const { known, kpis } = catalogue;
  // A file that cannot be read might have decided otherwise.
  if (known.kpis.size > kpis.size || known.decisionRules.size > catalogue.decisionRules.size) return false;
  const rowsFit = Array.from(kpis.values()).every((kpi) => {
    const periods = new Set(measuredRows(kpi).map(({ period }) => period));
    return periods.size === (kpi.table?.rows.length ?? 0);
  });
  const rules = Array.from(catalogue.decisionRules.values());
  return (
    rowsFit &&
    rules.every(({ data: { when, guardrails = [] } }) => {
      const asked = Array.from(leaves(when, []), ({ condition }) =>
        "kpi" in condition ? condition.kpi : "",
      );
      return [...asked, ...guardrails].every((kpi) => kpis.has(kpi));
    })
  );
}
