import { dayAfter, replayedWeeks } from "./decisions/replayed-weeks.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV332",
  // A warning: a figure may be corrected, and then the log is right about what was known.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { log, week, outcome } of replayedWeeks(catalogue, asOf)) {
      const { rule_decision, rule } = log.data;
      const was = inWords(rule_decision, rule);
      const is = inWords(outcome.decision, outcome.by?.rule.id);
      if (was === is) continue;

      yield {
        at: log.locate("rule_decision"),
        message: `History changed: in ${week.text} the rules gave ${was}, and as of ${dayAfter(week)} they now give ${is}.`,
        hint: "Find the row or the rule that was edited. If the edit is right, say so in the entry that it concerns.",
      };
    }
  },
});

function inWords(decision: string, rule: string | undefined): string {
  return rule === undefined ? `"${decision}"` : `"${decision}" by "${rule}"`;
}
