import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV618",
  severity: "error",
  *check({ playbooks }) {
    const [first, ...others] = [...playbooks.values()].filter(isInForce);
    for (const { locate } of others) {
      yield {
        at: locate("status"),
        message: `"${first?.id ?? ""}" is in force already, and the crisis page can show only one playbook.`,
        hint: "Retire one of them: in a crisis nobody has time to choose.",
      };
    }
  },
});
