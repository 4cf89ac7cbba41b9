import { defineRule } from "./define-rule.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import { reviewLog } from "./reviews/review-log.ts";

/** The statuses, over all types, of what is kept for its history only. */
const gone: ReadonlySet<string> = new Set([
  "retired",
  "closed", // risks
]);

export default defineRule({
  code: "KV665",
  severity: "error",
  *check(catalogue) {
    // An older review does not count: what was retired may have been taken up again, and then read through anew.
    for (const [newest] of reviewLog(catalogue).values()) {
      if (newest?.data.outcome !== "retired") continue;
      const { type, id } = newest.data.record;
      const data = findEntry(catalogue, type, id)?.data;
      if (!data || !("status" in data) || gone.has(data.status)) continue;
      yield {
        at: newest.locate("outcome"),
        message: `The review retired the record, but its status is "${data.status}".`,
        hint: `Write “status: ${type === "risks" ? "closed" : "retired"}” in the record, or another outcome here.`,
      };
    }
  },
});
