import { reviewDue } from "../lib/review-due.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV614",
  // A warning, since the day alone brings it about: an old commit must still build. The page shows a banner.
  severity: "warning",
  *check({ playbooks }, { asOf }) {
    for (const { data, locate, locateName } of [...playbooks.values()].filter(isInForce)) {
      const { last_drill: last, drill_every: every } = data;
      const hint = "Hold a drill, and write its day and how long the first statement took in “last_drill”.";
      if (last === undefined) {
        yield { at: locateName("drill_every"), message: "The playbook has never been practised.", hint };
        continue;
      }
      const due = reviewDue(last.on, every);
      if (asOf <= due) continue;
      yield { at: locate("last_drill", "on"), message: `The next drill was due on ${due}.`, hint };
    }
  },
});
