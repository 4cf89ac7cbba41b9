import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV205",
  severity: "error",
  *check({ templates }) {
    const seen = new Map<string, string>();
    for (const template of templates.values()) {
      const { short_code } = template.data;
      const other = seen.get(short_code);
      seen.set(short_code, other ?? template.id);
      if (other === undefined) continue;

      yield {
        at: template.locate("short_code"),
        message: `The short code "${short_code}" already belongs to "${other}".`,
        hint: "Choose another: whoever types it must get one answer.",
      };
    }
  },
});
