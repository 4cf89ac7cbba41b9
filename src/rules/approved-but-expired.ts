import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV603",
  // A warning, since the day alone brings it about: an old commit must still build. The page shows a banner.
  severity: "warning",
  *check({ templates }, { asOf }) {
    for (const template of templates.values()) {
      const { expires } = template.data;
      if (!isInForce(template) || asOf <= expires) continue;
      yield {
        at: template.locate("expires"),
        message: `The template is approved, but ${expires} was the last day it might be used.`,
        hint: "Read it through and have it approved anew with a later day, or retire it.",
      };
    }
  },
});
