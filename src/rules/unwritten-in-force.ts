import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";
import { isApproved, unwritten } from "./texts/unwritten.ts";

export default defineRule({
  code: "KV672",
  severity: "error",
  *check(catalogue) {
    for (const { entry, at, count: places } of unwritten(catalogue)) {
      if (!isApproved(entry) || !("status" in entry.data)) continue;
      yield {
        at,
        message: `The status is "${entry.data.status}", and ${count(places, "text is", "texts are")} still to be written.`,
        hint: "Replace all that says ERSÄTT or REPLACE, and have the text approved as it then stands.",
      };
    }
  },
});
