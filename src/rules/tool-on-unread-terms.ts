import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { nextTerms } from "../engine/terms/terms-chain.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV719",
  // A warning: the new version is recorded the day it is found, and read after that.
  severity: "warning",
  *check(catalogue) {
    const next = nextTerms(catalogue.terms.values());
    for (const tool of catalogue.tools.values()) {
      if (tool.data.status !== "approved" && tool.data.status !== "restricted") continue;
      for (const [i, id] of (tool.data.terms ?? []).entries()) {
        const version = catalogue.terms.get(id);
        const problem = version && problemWith(version, replacementOf(id, next), catalogue);
        if (problem) yield { at: tool.locate("terms", i), ...problem };
      }
    }
  },
});

/** The version that holds instead of one; nothing while only the way of reading it has changed. */
function replacementOf(id: string, next: ReadonlyMap<string, Entry<"terms">>): Entry<"terms"> | undefined {
  const seen = new Set<string>();
  let latest: Entry<"terms"> | undefined;
  let hasChanged = false;
  for (let after = next.get(id); after && !seen.has(after.id); after = next.get(after.id)) {
    seen.add(after.id);
    hasChanged ||= after.data.change_kind === "change";
    latest = after;
  }
  return hasChanged ? latest : undefined;
}

function problemWith(
  { id, data }: Entry<"terms">,
  next: Entry<"terms"> | undefined,
  { vendors }: Catalogue,
): Omit<Finding, "at"> | undefined {
  if (next)
    return {
      message: `"${id}" holds no longer: "${next.id}" replaced it on ${next.data.fetch_date}.`,
      hint: `Once somebody has read the new version, write "${next.id}" here.`,
    };
  // A change without an assessment is KV714’s; a first record has been read when its vendor was reviewed after it.
  if (data.change_kind !== "first_record" || data.assessment) return undefined;
  const read = vendors.get(data.vendor)?.data.last_reviewed_on;
  if (read === undefined || read >= data.fetch_date) return undefined;
  return {
    message: `Nobody has read "${id}": "${data.vendor}" was last reviewed on ${read}, before it was fetched.`,
    hint: "Read the terms, and log the review of the vendor with “npm run review”.",
  };
}
