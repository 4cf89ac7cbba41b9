import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV408",
  severity: "error",
  *check({ rules }) {
    for (const rule of rules.values()) {
      const { verdict, escalate_to } = rule.data;
      if (verdict !== "not_allowed" || escalate_to !== undefined) continue;

      yield {
        at: rule.locate("verdict"),
        message: 'The rule forbids something, but has no "escalate_to".',
        hint: "Name the role that a colleague asks before doing it anyway.",
      };
    }
  },
});
