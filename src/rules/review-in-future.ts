import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV661",
  severity: "error",
  *check({ reviews }, { asOf }) {
    for (const { data, locate } of reviews.values()) {
      if (data.at <= asOf) continue;
      yield {
        at: locate("at"),
        message: `${data.at} has not come yet: today is ${asOf}.`,
        hint: "Write the day on which it was read through. A review is logged once it is done.",
      };
    }
  },
});
