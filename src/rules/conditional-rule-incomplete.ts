import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV401",
  severity: "error",
  *check({ rules }) {
    for (const rule of rules.values()) {
      const { verdict, activities, conditions = [], approval, label } = rule.data;
      if (verdict !== "conditional") continue;
      const isUnlabelled = !label && activities.includes("publishing");
      // Finding the place reads the file again.
      if (conditions.length > 0 && approval && !isUnlabelled) continue;
      const at = rule.locate("verdict");

      if (conditions.length === 0) {
        yield {
          at,
          message: 'The rule is conditional, but has no "conditions".',
          hint: "Say what must hold, one condition per line.",
        };
      }
      if (!approval) {
        yield {
          at,
          message: 'The rule is conditional, but has no "approval".',
          hint: "Say which roles review each case, and whether two people must.",
        };
      }
      if (isUnlabelled) {
        yield {
          at,
          message: 'The rule is conditional and about publishing, but has no "label".',
          hint: "Say how the result is labelled, in the words that readers see.",
        };
      }
    }
  },
});
