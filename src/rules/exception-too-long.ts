import { daysOf, exceptionDays } from "../engine/exception-state.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV804",
  severity: "error",
  *check({ exceptions }) {
    for (const { data, locate } of exceptions.values()) {
      const days = daysOf(data);
      if (days > 0 && days <= exceptionDays) continue;
      yield {
        at: locate("expires"),
        message:
          days > 0
            ? `The exception lasts ${days} days.`
            : `It would end on ${data.expires}, before it starts on ${data.starts}.`,
        hint: `Let it last ${exceptionDays} days at most. What is needed for longer is a change of the rule.`,
      };
    }
  },
});
