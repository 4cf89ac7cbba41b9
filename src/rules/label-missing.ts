import { labelDuty } from "../engine/publishing/duties.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV772",
  severity: "error",
  *check({ publishing, rules }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      const shown = row.label_shown;
      if (shown === "yes" || shown === "late" || !publishing) continue;
      const rule = labelDuty(row, rules);
      if (rule === undefined) continue;

      yield {
        at: publishing.locate("rows", i, "label_shown"),
        message: `"${row.post}" has the AI level "${row.ai_level}", and rule ${rule} asks for a label. Here it is "${shown}".`,
        hint: 'Label it now. If it is already out, write "late" and in "reason" for how long it stood without; that counts as a deviation.',
      };
    }
  },
});
