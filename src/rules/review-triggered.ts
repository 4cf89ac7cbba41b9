import { contentTypes } from "../content-types/index.ts";
import { list } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { reviewCauses } from "./reviews/review-causes.ts";

export default defineRule({
  code: "KV532",
  // A warning: the change may leave the record as true as before, and only a person can tell.
  severity: "warning",
  *check(catalogue, { asOf }) {
    const begun = reviewCauses(catalogue).filter(({ changed }) => changed <= asOf);
    // Once per record: it is read through once, whatever has changed.
    for (const [first, ...more] of Map.groupBy(begun, ({ entry }) => recordKey(entry)).values()) {
      if (first === undefined) continue;
      const { entry, path, on, changed, reviewed } = first;
      const others = more.map(({ on }) => `"${on.id}"`);
      yield {
        at: entry.locate(...path),
        message:
          `The ${contentTypes[on.type].label.en} "${on.id}" changed on ${changed}, ` +
          `after this was last read through on ${reviewed}.`,
        hint:
          (others.length === 0 ? "" : `So did ${list(others)}. `) +
          "Read this through against the change, correct it, and log the review with “npm run review”.",
      };
    }
  },
});
