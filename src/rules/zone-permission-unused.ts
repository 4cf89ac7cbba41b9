import { defineRule } from "./define-rule.ts";
import { zoneHits } from "./zones/zone-hits.ts";

export default defineRule({
  code: "KV725",
  severity: "warning",
  *check(catalogue) {
    const entered = Map.groupBy(zoneHits(catalogue), ({ zone }) => zone);
    for (const zone of catalogue.noClaimZones.values()) {
      const hits = entered.get(zone) ?? [];
      const { claims = [], role } = zone.data.allowed_with ?? {};
      for (const [i, claim] of claims.entries()) {
        if (hits.some(({ entry: { data } }) => "claims" in data && data.claims?.includes(claim))) continue;
        yield {
          at: zone.locate("allowed_with", "claims", i),
          message: `No text in the zone rests on the claim "${claim}".`,
          hint: "Take it out: whoever quotes it may say anything in the zone.",
        };
      }
      if (role === undefined || hits.some(({ allowedBy }) => allowedBy && "role" in allowedBy)) continue;
      yield {
        at: zone.locate("allowed_with", "role"),
        message: `No text enters the zone by the approval of the role "${role}".`,
        hint: "Take it out: whatever the role approves may say anything in the zone.",
      };
    }
  },
});
