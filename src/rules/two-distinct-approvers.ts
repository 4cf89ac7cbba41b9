import { list } from "../lib/list.ts";
import { approvedTexts, approversOf } from "./approvals/approved-texts.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV601",
  severity: "error",
  *check(catalogue) {
    for (const entry of approvedTexts(catalogue)) {
      // That nobody at all has approved it is KV605.
      const isTwoPerson = entry.data.claims_about.length > 0 && entry.data.approvals.length > 0;
      if (!isTwoPerson || approversOf(entry).size > 1) continue;
      yield {
        at: entry.locateName("approvals"),
        message: `The text makes statements about ${list(entry.data.claims_about)}, but only one person has approved it.`,
        hint: "Have a second person approve it in a role of their own.",
      };
    }
  },
});
