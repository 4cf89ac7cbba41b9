import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV621",
  severity: "error",
  *check({ claims }) {
    for (const claim of claims.values()) {
      const { kind, verdict, sources } = claim.data;
      // An opinion needs no proof; that nothing carries it is just what "unsupported" says.
      const needsNone = kind === "opinion" || verdict === "unsupported" || isRetired(claim);
      if (needsNone || sources.length > 0) continue;
      yield {
        at: claim.locateName("sources"),
        message: `The verdict is "${verdict}", but no source is named.`,
        hint: 'Name a rule, tool, policy or page that says it, or set the verdict to "unsupported".',
      };
    }
  },
});
