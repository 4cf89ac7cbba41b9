import { byShortCode, coverage, weeksOfUse } from "../engine/use/template-use.ts";
import { defineRule } from "./define-rule.ts";
import { asWritten, kpisWithRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV635",
  severity: "warning",
  *check(catalogue) {
    const { templateUse, templates } = catalogue;
    if (!templateUse) return;
    const byCode = byShortCode(templates.values());
    for (const { kpi, rows } of kpisWithRows(catalogue)) {
      const { from_template_use: topics, precision } = kpi.data;
      if (!topics) continue;
      const weeks = new Map(
        weeksOfUse(templateUse.data.rows, byCode, topics).map((week) => [week.week.text, week]),
      );
      for (const { period, value, atValue } of rows) {
        const week = weeks.get(period);
        const share = week && coverage(week);
        if (share === undefined || Math.abs(share - value) <= 0.5 * 10 ** -precision + 1e-9) continue;

        yield {
          at: atValue,
          message: `The value is ${asWritten(value, kpi)}, but ${week?.withTemplate} of ${week?.replies} replies rested on a template: ${asWritten(Number(share.toFixed(precision)), kpi)}.`,
          hint: "The table of template use says so. Correct whichever is wrong: both figures are shown.",
        };
      }
    }
  },
});
