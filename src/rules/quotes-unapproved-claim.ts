import { claimStanding } from "../lib/claim-standing.ts";
import { quotes } from "./claims/quotes.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV624",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { claim, at } of quotes(catalogue)) {
      // That one is retired is KV202.
      if (claimStanding(claim.data, asOf) !== "not_approved") continue;
      yield {
        at: at(),
        message: `The claim "${claim.id}" has the status "${claim.data.status}".`,
        hint: "Have the claim approved first, or set this text back to draft.",
      };
    }
  },
});
