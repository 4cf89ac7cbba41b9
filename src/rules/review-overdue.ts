import { allEntries } from "../catalogue/catalogue.ts";
import { reviewDue } from "../lib/review-due.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV604",
  // A warning, since the day alone brings it about: an old commit must still build. The page shows a banner.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const entry of allEntries(catalogue)) {
      if (!("review_in" in entry.data) || !isInForce(entry)) continue;
      const due = reviewDue(entry.data.last_reviewed_on, entry.data.review_in);
      if (asOf <= due) continue;
      yield {
        at: entry.locate("last_reviewed_on"),
        message: `The review was due on ${due}.`,
        hint: "Read it through, change what no longer holds, and log the review with “npm run review”.",
      };
    }
  },
});
