import { recurringThemes, reviewedWeeks } from "../programme/trust-themes.ts";
import { defineRule } from "./define-rule.ts";

/** Weeks in a row after which a question is no chance any more. */
const tooLong = 3;

export default defineRule({
  code: "KV797",
  // A warning: the review says what was so that week, and the answer may be on its way.
  severity: "warning",
  *check(catalogue) {
    const reviewed = reviewedWeeks(catalogue);
    const themes = recurringThemes(reviewed);
    // Said of the latest review alone: that is where something can still be decided.
    const latest = reviewed.at(-1)?.review;
    for (const { theme, at, unanswered } of latest ? (themes.get(latest.id) ?? []) : []) {
      if (!latest || unanswered < tooLong) continue;

      yield {
        at: latest.locate("themes", at, "id"),
        message: `"${theme.id}" has come back ${unanswered} weeks in a row, with neither a template nor a decision.`,
        hint: "Have a reply written or changed, or write in “change” why nothing is.",
      };
    }
  },
});
