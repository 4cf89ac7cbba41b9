import { defineRule } from "./define-rule.ts";
import { saysNothing } from "./reviews/says-nothing.ts";

export default defineRule({
  code: "KV666",
  severity: "error",
  *check({ reviews }) {
    for (const { data, locate } of reviews.values()) {
      for (const [i, texts] of data.checked.entries()) {
        for (const language of ["sv", "en"] as const) {
          const text = texts[language];
          if (text === undefined || !saysNothing(text)) continue;
          yield {
            at: locate("checked", i, language),
            message: `"${text}" does not say what was looked at.`,
            hint: "Name the part and what it was read against: “the second paragraph against rule r06”.",
          };
        }
      }
    }
  },
});
