import { actionState } from "../engine/incidents/action-state.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV737",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check({ incidents }, { asOf }) {
    for (const { data, locate } of incidents.values()) {
      for (const [i, action] of (data.actions ?? []).entries()) {
        if (actionState(action, asOf) !== "overdue") continue;
        yield {
          at: locate("actions", i, "due"),
          message: `The action was due on ${action.due} and is not done.`,
          hint: "Do it and write the day in “done_at”, or give it a day that will hold.",
        };
      }
    }
  },
});
