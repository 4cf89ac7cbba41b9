import { defineRule } from "./define-rule.ts";
import { lastDated } from "./reviews/changed-on.ts";
import { findEntry } from "../catalogue/find-entry.ts";

export default defineRule({
  code: "KV664",
  severity: "error",
  *check(catalogue) {
    for (const { data, locate } of catalogue.reviews.values()) {
      if (data.outcome !== "changed") continue;
      const record = findEntry(catalogue, data.record.type, data.record.id);
      const last = record && lastDated(record);
      // A risk, for one, has no day of its own: what was changed shows in its history only.
      if (last === undefined || last >= data.at) continue;
      yield {
        at: locate("outcome"),
        message: `The review changed the record on ${data.at}, but the record has stood as it is since ${last}.`,
        hint: "Write the new version, with its approvals and first day; or write “outcome: confirmed”.",
      };
    }
  },
});
