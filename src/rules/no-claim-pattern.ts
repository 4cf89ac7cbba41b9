import { defineRule } from "./define-rule.ts";
import { zoneHits } from "./zones/zone-hits.ts";

export default defineRule({
  code: "KV513",
  severity: "error",
  *check(catalogue) {
    for (const { zone, words, at, allowedBy } of zoneHits(catalogue)) {
      if (allowedBy) continue;
      const { title, escalate_to: finder, fallback_template: fallback } = zone.data;
      yield {
        at,
        message: `"${words}" touches the no-claim zone "${title.en ?? title.sv}".`,
        hint: `Say that we do not know, who checks and when the answer comes. The role "${finder}" finds out${fallback ? `; "${fallback}" is the reply meanwhile` : ""}.`,
      };
    }
  },
});
