import type { DecisionOutcome } from "../engine/decide/decide.ts";
import { leavesOf, type Decision } from "../engine/decide/decision-rule.ts";
import { list, quoted } from "../lib/list.ts";
import type { Entry } from "../catalogue/catalogue.ts";
import { replayedWeeks, type ReplayedWeek } from "./decisions/replayed-weeks.ts";
import { defineRule, type Finding } from "./define-rule.ts";

type LogEntry = Entry<"decisions">["data"]["entries"][number];

export default defineRule({
  code: "KV331",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { log, outcome } of replayedWeeks(catalogue, asOf)) {
      yield* unanswered({ log, outcome });
      for (const [i, entry] of log.data.entries.entries()) {
        const message = entry.differs_because ? undefined : difference(entry, outcome, log.data.week);
        if (message) yield { at: log.locate("entries", i, "decision"), message, hint };
      }
    }
  },
});

const hint = 'Decide as the rule says, or write the reason in "differs_because".';

/** What a lead may decide to carry out a rule's decision. To continue asks for nothing. */
const carriesOut: Readonly<Record<Decision, readonly LogEntry["decision"][]>> = {
  stop: ["stop"],
  pause: ["stop", "less", "keep"],
  review: ["stop", "less", "test", "keep"],
  change: ["stop", "less", "test"],
  scale: ["more"],
  continue: ["more", "less", "stop", "test", "keep"],
};

/** The rule that decided must be answered by somebody: carried out, or departed from with a reason. */
function* unanswered({ log, outcome: { by } }: Pick<ReplayedWeek, "log" | "outcome">): Generator<Finding> {
  if (!by || by.rule.decision === "continue") return;
  const { week, entries } = log.data;
  if (entries.some(({ rule }) => rule === by.rule.id)) return;
  yield {
    at: log.locateName("entries"),
    message: `In ${week} "${by.rule.id}" said ${by.rule.decision}, and no entry answers it.`,
    hint: `Write "rule: ${by.rule.id}" in the entry that carries it out, or that says why not.`,
  };
}

/** How an entry departs from the rule that it names, or from the one that holds back what it does more of. */
function difference(entry: LogEntry, outcome: DecisionOutcome, week: string): string | undefined {
  const { kpi, decision } = entry;
  if (entry.rule !== undefined) {
    const named = outcome.outcomes.find(({ rule }) => rule.id === entry.rule);
    if (named?.state !== "firing") return `In ${week} "${entry.rule}" did not fire.`;
    const ways = carriesOut[named.rule.decision];
    if (ways.includes(decision)) return undefined;
    return `"${entry.rule}" said ${named.rule.decision} in ${week}, and "${decision}" is not ${list(quoted(ways), "or")}.`;
  }
  if (decision !== "more") return undefined;
  const held = holdingBack(outcome).find(({ when }) => leavesOf(when).some((leaf) => leaf.kpi === kpi));
  if (!held) return undefined;
  const said = outcome.by ? `said ${held.decision}` : "could not be answered";
  return `"${held.id}", which reads "${kpi}", ${said} in ${week}, and the entry says "more".`;
}

/** Rules that say stop or pause, and those that might have when nobody can tell. */
function holdingBack({ by, unanswered, decision }: DecisionOutcome) {
  if (decision === "no_decision") return unanswered.map(({ rule }) => rule);
  return by && (decision === "stop" || decision === "pause") ? [by.rule] : [];
}
