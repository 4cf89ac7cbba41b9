import { chainKey, currentTerms } from "../engine/terms/terms-chain.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV711",
  severity: "error",
  *check({ terms }) {
    const current = currentTerms(terms.values());
    for (const rivals of Map.groupBy(current, ({ data }) => chainKey(data)).values()) {
      const [latest, ...others] = rivals.toSorted((a, b) => (a.data.fetch_date < b.data.fetch_date ? 1 : -1));
      for (const other of others) {
        const { vendor, terms_type, previous } = other.data;
        yield {
          at: other.locate(previous === undefined ? "change_kind" : "previous"),
          message: `No version replaces this one, but "${latest?.id}" holds as the ${terms_type} of "${vendor}" too.`,
          hint: `Let one row of versions lead to the latest: name the one before each in "previous".`,
        };
      }
    }
  },
});
