import { findEntry } from "../catalogue/find-entry.ts";
import type { TypeName } from "../content-types/index.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";
import { changedOn } from "./reviews/changed-on.ts";
import { reviewLog } from "./reviews/review-log.ts";

const kinds = { rule: "rules", tool: "tools", policy: "policies", declaration: "declarations" } as const;

export default defineRule({
  code: "KV722",
  // A warning: the change of the source is right, and must not wait for somebody to read it again.
  severity: "warning",
  *check(catalogue, { asOf }) {
    const log = reviewLog(catalogue);
    for (const claim of catalogue.claims.values()) {
      if (!isInForce(claim)) continue;
      for (const [i, source] of claim.data.sources.entries()) {
        for (const [field, type] of Object.entries(kinds)) {
          const id = source[field as keyof typeof kinds];
          const entry = id === undefined ? undefined : findEntry(catalogue, type as TypeName, id);
          const changed = entry && changedOn(entry, log);
          // Older than the claim's own reading: then the review queue says so already (KV604, KV661).
          if (
            changed === undefined ||
            changed > asOf ||
            changed <= source.accessed ||
            changed > claim.data.date
          )
            continue;
          yield {
            at: claim.locate("sources", i, "accessed"),
            message: `The source "${id}" changed on ${changed}, after it was last read on ${source.accessed}.`,
            hint: `The claim says that it was checked on ${claim.data.date}. Read the source as it stands now, and write the day.`,
          };
        }
      }
    }
  },
});
