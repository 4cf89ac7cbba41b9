import { approvedTexts, approversOf } from "./approvals/approved-texts.ts";
import { holdsRole } from "./approvals/holds-role.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV608",
  severity: "error",
  *check(catalogue) {
    for (const entry of approvedTexts(catalogue)) {
      const { claims_about, approvals, owner } = entry.data;
      // That a second person is missing altogether is KV601.
      if (claims_about.length === 0 || approversOf(entry).size < 2) continue;
      const holders = catalogue.roles.get(owner)?.data ?? { holders: [] };
      if (!approvals.every(({ by, role, at }) => role === owner || holdsRole(holders, by, at))) continue;
      yield {
        at: entry.locateName("approvals"),
        message: `Everybody who approved the text holds the role that owns it, "${owner}".`,
        hint: "Have somebody in another role approve it too.",
      };
    }
  },
});
