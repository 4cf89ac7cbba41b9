import { claimStanding } from "../lib/claim-standing.ts";
import { list, quoted } from "../lib/list.ts";
import { quotes } from "./claims/quotes.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV626",
  // A warning, since the day alone brings it about: an old commit must still build. The pages withdraw the texts.
  severity: "warning",
  *check(catalogue, { asOf }) {
    // Said once, at the claim: that is where the day is, however many texts rest on it.
    for (const [claim, uses] of Map.groupBy(quotes(catalogue), ({ claim }) => claim)) {
      if (claimStanding(claim.data, asOf) !== "expired") continue;
      const texts = quoted(new Set(uses.map(({ from }) => from.id)));
      yield {
        at: claim.locate("valid_until"),
        message: `The claim held until ${claim.data.valid_until}. Resting on it: ${list(texts)}.`,
        hint: "Read the sources again, then write today's date and a new last day. Until then no such reply is offered.",
      };
    }
  },
});
