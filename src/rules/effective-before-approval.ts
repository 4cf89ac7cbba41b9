import { approvedTexts } from "./approvals/approved-texts.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV607",
  severity: "error",
  *check(catalogue) {
    for (const { data, locate } of approvedTexts(catalogue)) {
      if (!("effective_date" in data)) continue;
      const last = data.approvals
        .map(({ at }) => at)
        .sort()
        .at(-1);
      if (last === undefined || last <= data.effective_date) continue;
      yield {
        at: locate("effective_date"),
        message: `It applies from ${data.effective_date}, but its last approval came on ${last}.`,
        hint: "Let it apply from the day of the last approval, or later.",
      };
    }
  },
});
