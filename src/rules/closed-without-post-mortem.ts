import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

/** What is written before an incident is closed. */
const parts = [
  "resolved_at",
  "post_mortem_on",
  "contributing_factors",
  "impact",
  "went_well",
  "went_badly",
  "actions",
] as const;

export default defineRule({
  code: "KV734",
  severity: "error",
  *check({ incidents }) {
    for (const { data, locate } of incidents.values()) {
      if (data.status !== "closed") continue;
      const missing = parts.filter((part) => data[part] === undefined);
      if (missing.length === 0) continue;
      yield {
        at: locate("status"),
        message: `The ${data.kind} is closed without ${list(quoted(missing))}.`,
        hint: "Hold the post-mortem and write down what came of it. Until then the status is “resolved”.",
      };
    }
  },
});
