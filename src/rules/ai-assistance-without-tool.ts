import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV726",
  severity: "error",
  *check({ claims, tools }) {
    for (const { data, locate, locateName } of claims.values()) {
      const { ai_assisted: isAssisted = false, ai_tool: tool } = data;
      if (isAssisted && tool === undefined) {
        yield {
          at: locateName("ai_assisted"),
          message: "AI took part in the check, but no tool is named.",
          hint: 'Name it in "ai_tool". A person has read the sources all the same: that is the review step.',
        };
      }
      if (!isAssisted && tool !== undefined) {
        yield {
          at: locate("ai_tool"),
          message: `The tool "${tool}" is named, but "ai_assisted" does not say that AI took part.`,
          hint: 'Write "ai_assisted: true", or leave out the tool.',
        };
      }
      const used = tool === undefined ? undefined : tools.get(tool);
      if (!isAssisted || !used || used.data.activities.includes("research")) continue;
      yield {
        at: locate("ai_tool"),
        message: `The tool "${tool}" is not for research, which reading sources is.`,
        hint: "Name the tool that was used, or have this one approved for research.",
      };
    }
  },
});
