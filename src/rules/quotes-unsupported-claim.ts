import { claimStanding } from "../lib/claim-standing.ts";
import { quotes } from "./claims/quotes.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV625",
  // A warning, so that one changed word withdraws every text at once: an error would keep the last site, and them, up.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { claim, at } of quotes(catalogue)) {
      if (claimStanding(claim.data, asOf) !== "unsupported") continue;
      yield {
        at: at(),
        message: `The claim "${claim.id}", on which the text rests, is unsupported.`,
        hint: "Replies are not offered meanwhile. Rewrite the text without the claim, or find a source for it.",
      };
    }
  },
});
