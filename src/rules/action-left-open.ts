import { actionState, plannedWeeks } from "../programme/week-actions.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV794",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { week, plan } of plannedWeeks(catalogue)) {
      for (const [i, action] of plan.data.actions.entries()) {
        if (actionState(action, week, asOf) !== "left") continue;

        yield {
          at: plan.locate("actions", i, "id"),
          message: `${week.text} is over, and nobody has said what became of "${action.id}".`,
          hint: "Write “done_on”, “carried_to” or “dropped_because” below “outcome”.",
        };
      }
    }
  },
});
