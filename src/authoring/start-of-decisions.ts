import type { Decision } from "../engine/decide/decision-rule.ts";
import { leavesOf } from "../engine/decide/decision-rule.ts";
import { decide, type DecisionOutcome } from "../engine/decide/decide.ts";
import type { DataOf } from "../content-types/index.ts";
import { parsePeriod } from "../lib/period.ts";
import { dayAfter } from "../rules/decisions/replayed-weeks.ts";
import { rulesInForce } from "../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../rules/kpis/kpi-histories.ts";
import type { TypeStart, TypeStartContext } from "./type-starts.ts";

type Log = DataOf<"decisions">;
type LogEntry = Log["entries"][number];

/** A week's decision log: an entry for each of the programme's KPIs, and what the decision rules gave that week. */
export function startOfDecisions({ catalogue, id, asOf }: TypeStartContext): TypeStart {
  const week = parsePeriod(id.toUpperCase(), "weekly");
  if (!week) return {};
  const { decision, by } = decide(rulesInForce(catalogue), kpiHistories(catalogue, asOf), dayAfter(week));
  const programme = Array.from(catalogue.kpis.values()).filter(({ data }) => data.programme);
  return {
    set: (fields) => {
      const [model] = (fields as Log).entries;
      const kpis = programme.length > 0 ? programme.map((kpi) => kpi.id) : [model?.kpi ?? ""];
      const entries = kpis.map((kpi) => ({
        ...model,
        kpi,
        confirm: { ...model?.confirm, ...inTwoWeeks(kpi, asOf) },
      }));
      return {
        week: week.text,
        rule_decision: decision,
        ...(by ? { rule: by.rule.id } : {}),
        entries: by ? answered(entries, by) : entries,
      };
    },
  };
}

const inTwoWeeks = (kpi: string, asOf: string) => ({
  check_on: Temporal.PlainDate.from(asOf).add({ weeks: 2 }).toString(),
  measure: kpi,
});

/** What a lead does to carry out a rule's decision, as a first proposal. */
const carriesOut: Readonly<Record<Decision, LogEntry["decision"]>> = {
  stop: "stop",
  pause: "keep",
  review: "keep",
  change: "test",
  scale: "more",
  continue: "keep",
};

/** The entry of a KPI that the deciding rule reads answers it (KV331). */
function answered(entries: readonly { readonly kpi: string }[], by: NonNullable<DecisionOutcome["by"]>) {
  const read = leavesOf(by.rule.when).map(({ kpi }) => kpi);
  const at = Math.max(
    0,
    entries.findIndex(({ kpi }) => read.includes(kpi)),
  );
  const answer = { rule: by.rule.id, decision: carriesOut[by.rule.decision] };
  return entries.map((entry, i) => (i === at ? { ...entry, ...answer } : entry));
}
