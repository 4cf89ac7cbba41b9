import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV713",
  severity: "error",
  *check({ terms }) {
    for (const version of terms.values()) {
      const { previous, text } = version.data;
      if (previous === undefined || terms.get(previous)?.data.text !== text) continue;
      yield {
        at: version.locate("previous"),
        message: `The text is word for word that of "${previous}".`,
        hint: "Delete this version: nothing has changed. The day on which somebody read the terms belongs to the vendor.",
      };
    }
  },
});
