import { isInForce } from "./approvals/in-force.ts";
import { isGrave } from "./playbooks/grave.ts";
import { defineRule } from "./define-rule.ts";

/** The programme's promise: within two hours of the alarm. */
const promisedMinutes = 120;

export default defineRule({
  code: "KV610",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locate } of [...playbooks.values()].filter(isInForce)) {
      for (const [i, { level, first_statement_within: minutes }] of data.severities.entries()) {
        if (!isGrave(level) || minutes <= promisedMinutes) continue;
        yield {
          at: locate("severities", i, "first_statement_within"),
          message: `At ${level} the holding statement comes after ${minutes} minutes.`,
          hint: `Promise it within ${promisedMinutes} minutes, and have a statement ready that makes that possible.`,
        };
      }
    }
  },
});
