import { nearestWord } from "../lib/nearest-word.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV630",
  severity: "error",
  *check({ templateUse, templates, known }) {
    // A template that cannot be read is reported for that, and its code may be the one that is missing.
    if (!templateUse || templates.size < known.templates.size) return;
    const codes = new Set(Array.from(templates.values(), ({ data }) => data.short_code));
    for (const [i, { short_code: code }] of templateUse.data.rows.entries()) {
      if (code === undefined || codes.has(code)) continue;

      const near = nearestWord(code, codes);
      yield {
        at: templateUse.locate("rows", i, "short_code"),
        message: `No reply template has the short code "${code}".`,
        hint: near
          ? `Did you mean "${near}"?`
          : "Write the code as the template has it, or leave it empty and write the topic and the question.",
      };
    }
  },
});
