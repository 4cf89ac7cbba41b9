import { holdsRole } from "./approvals/holds-role.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV662",
  severity: "error",
  *check({ reviews, roles }) {
    for (const { data, locate } of reviews.values()) {
      const role = roles.get(data.role)?.data;
      if (role === undefined || holdsRole(role, data.by, data.at)) continue;
      yield {
        at: locate("by"),
        message: `"${data.by}" did not hold the role "${data.role}" on ${data.at}.`,
        hint: "Correct the key, the role or the day.",
      };
    }
  },
});
