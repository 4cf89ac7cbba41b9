import { isInForce } from "./approvals/in-force.ts";
import { graveSeverities } from "./playbooks/grave.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV616",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locateName } of [...playbooks.values()].filter(isInForce)) {
      const covered = new Set(data.holding_statements.flatMap(({ severities }) => severities));
      for (const level of graveSeverities) {
        if (covered.has(level)) continue;
        yield {
          at: locateName("holding_statements"),
          message: `No holding statement is meant for ${level}.`,
          hint: "Name an approved template, or write one: two hours are too short to begin from nothing.",
        };
      }
    }
  },
});
