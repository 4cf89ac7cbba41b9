import { peopleNeeded } from "./approvals/people-needed.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV806",
  severity: "error",
  *check({ exceptions }) {
    for (const exception of exceptions.values()) {
      const people = new Set(exception.data.approvals.map(({ by }) => by)).size;
      if (people >= peopleNeeded(exception)) continue;
      yield {
        at: exception.locateName("approvals"),
        message:
          people === 0
            ? "The exception is approved, but nobody has approved it."
            : "Only one person has approved the exception.",
        hint: "An exception takes two people, each in a role of their own. Until then, the rule applies.",
      };
    }
  },
});
