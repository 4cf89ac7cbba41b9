import { policyClock, policyGoalDays } from "../engine/terms/policy-clock.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV716",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check({ terms }, { asOf }) {
    for (const version of terms.values()) {
      const clock = policyClock(version.data, asOf);
      if (!clock?.isLate || clock.state === "unread" || version.data.assessment?.late_because) continue;
      const isDone = clock.state === "done";
      yield {
        at: isDone ? version.locate("assessment", "policy_updated_at") : version.locateName("assessment"),
        message: isDone
          ? `Our rules agreed with the change after ${clock.days} working days; the goal is fewer than ${policyGoalDays}.`
          : `Our rules were to agree with the change by ${clock.lastDay}, and do not yet.`,
        hint: isDone
          ? "Write in “late_because” why, so that the next one is in time."
          : "Finish what is to be done, and write the day in “policy_updated_at”.",
      };
    }
  },
});
