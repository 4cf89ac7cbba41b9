import { byShortCode, outOfUse } from "../engine/use/template-use.ts";
import { count as counted } from "../lib/list.ts";
import { parsePeriod } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV633",
  severity: "warning",
  *check({ templateUse, templates }) {
    if (!templateUse) return;
    const byCode = byShortCode(templates.values());
    for (const [i, { week: text, short_code: code = "", count }] of templateUse.data.rows.entries()) {
      const [template, week] = [byCode.get(code), parsePeriod(text, "weekly")];
      const why = template && week && outOfUse(template, week);
      if (!template || !why) continue;

      const substitute = templates.get(template.suspended?.substitute ?? "")?.data.short_code;
      const since =
        why === "suspended"
          ? `has been suspended since ${template.suspended?.since}`
          : `was to be used until ${template.expires}`;
      yield {
        at: templateUse.locate("rows", i, "short_code"),
        message: `"${code}" was used ${counted(count, "time")} in ${text}, but ${since}.`,
        hint: `Find out why it still is in use${substitute ? `, and point to "${substitute}" instead` : ""}. These replies count as without a template.`,
      };
    }
  },
});
