import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV773",
  severity: "error",
  *check({ publishing }) {
    for (const [i, { post, label_shown: shown, reason }] of publishing?.data.rows.entries() ?? []) {
      if (shown === "yes" || reason !== undefined || !publishing) continue;

      yield {
        at: publishing.locate("rows", i, "label_shown"),
        message:
          shown === "not_needed"
            ? `"${post}" needed no label, but it does not say why.`
            : `"${post}" was published without its label, but it does not say what happened.`,
        hint: 'Say so in "reason", in a few words.',
      };
    }
  },
});
