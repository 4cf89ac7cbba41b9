import type { UseRow } from "../content-types/template-use.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV631",
  severity: "error",
  *check({ templateUse }) {
    if (!templateUse) return;
    const seen = new Map<string, number>();
    for (const [i, row] of templateUse.data.rows.entries()) {
      const what = row.short_code ?? row.question;
      const key = JSON.stringify([row.week, row.short_code ?? questionOf(row)]);
      const first = seen.get(key);
      seen.set(key, first ?? i);
      if (what === undefined || first === undefined) continue;

      yield {
        at: templateUse.locate("rows", i),
        message: `"${what}" already has a row for ${row.week}, on line ${templateUse.locate("rows", first).line}.`,
        hint: "Add the counts together in one row. If the week was imported twice, delete one of them.",
      };
    }
  },
});

/** A row without a question is reported for that (KV634), so it equals no other. */
const questionOf = ({ topic, question }: UseRow) => [topic, question?.toLowerCase()];
