import { defineRule } from "./define-rule.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import { reviewLog } from "./reviews/review-log.ts";

export default defineRule({
  code: "KV663",
  severity: "error",
  *check(catalogue) {
    // Content does not name authors. Only of a review that changed the text does it tell who wrote, and only of the
    // newest one are the approvals still there: a version’s approvals replace those of the version before.
    for (const [newest] of reviewLog(catalogue).values()) {
      if (newest?.data.outcome !== "changed") continue;
      const { record, by, at } = newest.data;
      const data = findEntry(catalogue, record.type, record.id)?.data;
      if (!data || !("approvals" in data)) continue;
      const since = data.approvals.filter((approval) => approval.at >= at);
      if (since.length === 0 || since.some((approval) => approval.by !== by)) continue;
      yield {
        at: newest.locate("by"),
        message: `"${by}" changed the record in this review and is the only one who has approved it since.`,
        hint: "Have somebody else approve the change. Whoever wrote a text does not see its mistakes.",
      };
    }
  },
});
