import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV620",
  severity: "error",
  *check({ claims }) {
    for (const claim of claims.values()) {
      const { owner, reviewer } = claim.data;
      if (reviewer !== owner) continue;
      yield {
        at: claim.locate("reviewer"),
        message: `"${reviewer}" answers for the claim and checks its sources as well.`,
        hint: "Let another role check the sources: whoever wrote a sentence reads what it hopes to find.",
      };
    }
  },
});
