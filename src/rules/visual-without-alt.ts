import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV757",
  severity: "error",
  *check({ blocks }) {
    for (const { data, locate, locateName } of blocks.values()) {
      if (data.status === "approved" && data.kind === "visual" && !data.alt) {
        yield {
          at: locate("content"),
          message: "The visual has no alternative text.",
          hint: 'Write in "alt" what those who cannot see the picture need to know, in both languages.',
        };
      }
      if (data.kind !== "visual" && data.alt) {
        yield {
          at: locateName("alt"),
          message: "Only a visual has alternative text.",
          hint: "Remove it. The words of the block are read out as they are.",
        };
      }
    }
  },
});
