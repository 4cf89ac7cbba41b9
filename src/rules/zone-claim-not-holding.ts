import { fallenOn } from "../graph/fallen.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV723",
  // A warning, since the day alone may bring it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { data, locate } of catalogue.noClaimZones.values()) {
      for (const [i, id] of (data.allowed_with?.claims ?? []).entries()) {
        const claim = catalogue.claims.get(id);
        const fallen = claim && fallenOn(catalogue, claim, asOf);
        if (!fallen) continue;
        yield {
          at: locate("allowed_with", "claims", i),
          message: `The claim "${id}", with which the zone may be entered, does not hold: ${words[fallen.cause]}.`,
          hint: "Read its sources again, or take it out of the zone. Texts that rest on it are out of force meanwhile.",
        };
      }
    }
  },
});

const words = {
  retired: "it or what it rests on is retired",
  blocked: "what it rests on is blocked",
  suspended: "what it rests on is suspended",
  expired: "its last day is over",
  unsupported: "its sources do not carry it",
  not_approved: "nobody has approved it",
};
