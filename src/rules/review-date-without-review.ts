import { allEntries } from "../catalogue/catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { reviewLog } from "./reviews/review-log.ts";
import { reviewField } from "./reviews/reviewed-on.ts";

export default defineRule({
  code: "KV667",
  severity: "error",
  *check(catalogue) {
    const log = reviewLog(catalogue);
    for (const entry of allEntries(catalogue)) {
      const field = reviewField(entry);
      // What nobody has logged a review of yet keeps the day that it was written with; the diff sees when that moves.
      const logged = log.get(recordKey(entry))?.[0]?.data.at;
      if (field === undefined || logged === undefined) continue;
      const own = String((entry.data as Record<string, unknown>)[field]);
      if (own === logged) continue;
      yield own > logged
        ? {
            at: entry.locate(field),
            message: `It says that it was read through on ${own}, but the log’s latest review is of ${logged}.`,
            hint: "Log the review with “npm run review”, or write the day of the latest review here.",
          }
        : {
            at: entry.locate(field),
            message: `The log has a review of ${logged}, but here the day is still ${own}.`,
            hint: `Write ${logged} here.`,
          };
    }
  },
});
