import { allEntries } from "../catalogue/catalogue.ts";
import { contentHash } from "../catalogue/content-hash.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV640",
  severity: "error",
  *check(catalogue) {
    for (const entry of allEntries(catalogue)) {
      if (!("approvals" in entry.data) || !isInForce(entry)) continue;
      const hash = contentHash(entry);
      for (const [i, { by, at, content_hash }] of entry.data.approvals.entries()) {
        if (content_hash === undefined || content_hash === hash) continue;
        yield {
          at: entry.locate("approvals", i, "content_hash"),
          message: `"${by}" approved another text on ${at} than the one that stands here.`,
          hint: "Have the text approved as it stands with `npm run approve`, or set the status back until it is.",
        };
      }
    }
  },
});
