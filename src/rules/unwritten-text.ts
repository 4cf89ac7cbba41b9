import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";
import { isApproved, unwritten } from "./texts/unwritten.ts";

export default defineRule({
  code: "KV671",
  // A warning: a draft may be written in more than one sitting.
  severity: "warning",
  *check(catalogue) {
    for (const { entry, at, count: places } of unwritten(catalogue)) {
      if (isApproved(entry)) continue;
      yield {
        at,
        message: `${count(places, "text is", "texts are")} still to be written.`,
        hint: "Replace all that says ERSÄTT or REPLACE.",
      };
    }
  },
});
