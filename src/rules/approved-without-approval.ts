import { approvedTexts } from "./approvals/approved-texts.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV605",
  severity: "error",
  *check(catalogue) {
    for (const entry of approvedTexts(catalogue)) {
      if (entry.data.approvals.length > 0) continue;
      yield {
        at: entry.locateName("approvals"),
        message: `The status is "${entry.data.status}", but nobody has approved it.`,
        hint: `Whoever approves it: npm run approve -- ${entry.file} --person KEY --role ROLE. Or set the status back.`,
      };
    }
  },
});
