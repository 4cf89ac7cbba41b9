import type { Entry } from "../catalogue/catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { lastDated } from "./reviews/changed-on.ts";

export default defineRule({
  code: "KV683",
  severity: "error",
  *check({ corrections, claims, posts, templates }) {
    for (const { data, locate } of corrections.values()) {
      const { claim, post, template, found_at } = data;
      const corrected: [string, Entry | undefined][] = [
        ["claim", claim === undefined ? undefined : claims.get(claim)],
        ["post", post === undefined ? undefined : posts.get(post)],
        ["template", template === undefined ? undefined : templates.get(template)],
      ];
      for (const [field, entry] of corrected) {
        const changed = entry && lastDated(entry);
        if (!entry || changed === undefined || changed >= found_at) continue;
        yield {
          at: locate(field),
          message: `"${entry.id}" was last changed on ${changed}, before the mistake was found on ${found_at}.`,
          hint: "Put the text right, raise its version and have it approved. Then the correction is true.",
        };
      }
    }
  },
});
