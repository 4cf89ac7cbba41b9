import { isWithinPlan, planDays, planSize } from "../engine/experiments/plan.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV763",
  // A warning: a plan is filled one experiment at a time.
  severity: "warning",
  *check({ experiments }) {
    const planned = [...experiments.values()].filter(({ data }) => data.plan !== undefined);
    for (const [plan = "", members] of Map.groupBy(planned, ({ data }) => data.plan)) {
      const within = members.filter(({ data }) => isWithinPlan(data)).length;
      const [first] = members;
      if (within >= planSize || !first) continue;
      const count = within === 1 ? "1 experiment" : `${within} experiments`;
      yield {
        at: first.locate("plan"),
        message: `The plan from ${plan} has ${count} within its ${planDays} days. Expected ${planSize}.`,
        hint: "Plan more, move those that lie outside, or leave “plan” out of an experiment that stands alone.",
      };
    }
  },
});
