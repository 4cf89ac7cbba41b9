import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV756",
  // A warning, since the day alone brings it about: an old commit must still build. The pages withdraw the block.
  severity: "warning",
  *check({ blocks }, { asOf }) {
    for (const { data, locate } of blocks.values()) {
      const { until } = data.rights;
      if (data.status !== "approved" || until === undefined || until >= asOf) continue;
      yield {
        at: locate("rights", "until"),
        message: `The rights lasted until ${until}.`,
        hint: "Renew them and write the new last day, or retire the block and take down what is made from it.",
      };
    }
  },
});
