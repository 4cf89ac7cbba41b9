import { isClosed, parsePeriod, periodContaining } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV632",
  severity: "error",
  *check({ templateUse }, { asOf }) {
    if (!templateUse) return;
    for (const [i, { week: text }] of templateUse.data.rows.entries()) {
      const week = parsePeriod(text, "weekly");
      if (week && isClosed(week, asOf)) continue;

      const at = templateUse.locate("rows", i, "week");
      if (week) {
        yield {
          at,
          message: `${text} is not over until ${week.end}, so its replies cannot all have been counted.`,
          hint: "Correct the week, or add it once it is over.",
        };
        continue;
      }
      yield {
        at,
        message: `"${text}" is not a week of the calendar.`,
        hint: `Write the ISO week, such as ${periodContaining(asOf, "weekly").text}.`,
      };
    }
  },
});
