import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV205",
  severity: "error",
  *check({ templates }) {
    // Retired replies first: the code stays theirs, and the new reply is the one to change.
    const all = Array.from(templates.values());
    const inOrder = [...all.filter(isRetired), ...all.filter((template) => !isRetired(template))];
    const seen = new Map<string, string>();
    for (const template of inOrder) {
      const { short_code } = template.data;
      const other = seen.get(short_code);
      seen.set(short_code, other ?? template.id);
      if (other === undefined) continue;

      yield {
        at: template.locate("short_code"),
        message: `The short code "${short_code}" already belongs to "${other}".`,
        hint: "Choose another: whoever types it must get one answer, and an old code may stand in old cases.",
      };
    }
  },
});
