import { textHash } from "../catalogue/text-hash.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV712",
  severity: "error",
  *check({ terms }) {
    for (const version of terms.values()) {
      const hash = textHash(version.data.text);
      if (version.data.content_hash === hash) continue;
      yield {
        at: version.locate("content_hash"),
        message: `The text has the fingerprint ${hash.slice(0, 12)}…, not ${version.data.content_hash.slice(0, 12)}….`,
        hint: "A version is kept word for word. Put the text back, or record the new text with “npm run terms:add”.",
      };
    }
  },
});
