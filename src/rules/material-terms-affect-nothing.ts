import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV715",
  severity: "error",
  *check({ terms }) {
    for (const version of terms.values()) {
      const { assessment } = version.data;
      if (assessment?.materiality !== "material" || assessment.affects_nothing_because) continue;
      if (Object.values(assessment.affects).some((ids) => ids.length > 0)) continue;
      yield {
        at: version.locateName("assessment", "affects"),
        message: "The change is material, but nothing of ours is said to be affected.",
        hint: "Name the tools, rules, templates or risks to read again, or say why there are none in “affects_nothing_because”.",
      };
    }
  },
});
