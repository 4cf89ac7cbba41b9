import { planDays } from "../engine/experiments/plan.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV762",
  severity: "error",
  *check({ experiments }) {
    for (const { data, locate } of experiments.values()) {
      const { start, end } = data;
      const days = Temporal.PlainDate.from(start).until(end).days + 1;
      if (days >= 1 && days <= planDays) continue;
      yield {
        at: locate("end"),
        message:
          days < 1
            ? `It ends before it starts on ${start}.`
            : `It runs for ${days} days. The most is ${planDays}.`,
        hint: "What needs longer is two experiments: conclude one before the next begins.",
      };
    }
  },
});
