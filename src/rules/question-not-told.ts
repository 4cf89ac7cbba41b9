import { topic } from "../content-types/fields.ts";
import { list } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV634",
  severity: "error",
  *check({ templateUse }) {
    if (!templateUse) return;
    for (const [i, row] of templateUse.data.rows.entries()) {
      if (row.short_code !== undefined || (row.topic && row.question)) continue;

      const missing = row.topic ? "question" : "topic";
      yield {
        at: templateUse.locate("rows", i, missing),
        message: `The row has no short code, and ${row.topic || row.question ? `no ${missing}` : "neither topic nor question"}.`,
        hint:
          missing === "topic"
            ? `Write what it was about: ${list(topic.options, "or")}. Without it nobody can tell which template is missing.`
            : "Write what was asked, in a few words and without names.",
      };
    }
  },
});
