import { list } from "../lib/list.ts";
import { approvedTexts } from "./approvals/approved-texts.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV628",
  severity: "error",
  *check(catalogue) {
    for (const { type, data, locateName } of approvedTexts(catalogue)) {
      // What customers read is logged sentence by sentence; rules and policies are themselves the source.
      if ((type !== "templates" && type !== "faq") || !("claims" in data)) continue;
      if (data.claims_about.length === 0 || (data.claims ?? []).length > 0) continue;
      yield {
        at: locateName("claims"),
        message: `The text makes statements about ${list(data.claims_about)}, but rests on no claim in the proof log.`,
        hint: "Name the claims that its factual sentences make, and write those that are missing.",
      };
    }
  },
});
