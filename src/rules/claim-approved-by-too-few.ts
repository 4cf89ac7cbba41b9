import { peopleForClaim } from "./approvals/people-needed.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV627",
  severity: "error",
  *check({ claims }) {
    for (const claim of claims.values()) {
      const { status, kind, approvals } = claim.data;
      if (status !== "approved") continue;
      const people = new Set(approvals.map(({ by }) => by)).size;
      if (people >= peopleForClaim(kind)) continue;
      yield {
        at: claim.locateName("approvals"),
        message:
          people === 0
            ? "The claim is approved, but nobody has approved it."
            : `The claim is about ${kind}, but only one person has approved it.`,
        hint: "Add who approved it, in which role and when, or set the status back.",
      };
    }
  },
});
