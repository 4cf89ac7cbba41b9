import { allEntries } from "../catalogue/catalogue.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV641",
  // An approval from before this field was there may well be of this text.
  severity: "warning",
  *check(catalogue) {
    for (const entry of allEntries(catalogue)) {
      if (!("approvals" in entry.data) || !isInForce(entry)) continue;
      const loose = entry.data.approvals.filter(({ content_hash }) => content_hash === undefined);
      if (loose.length === 0) continue;
      yield {
        at: entry.locateName("approvals"),
        message: `Nothing tells which text ${loose.length === 1 ? "an approval here is" : `${loose.length} approvals here are`} of.`,
        hint: "Have it approved with `npm run approve`, which notes the text's fingerprint.",
      };
    }
  },
});
