import type { DataOf } from "../content-types/index.ts";
import { reachedPlatform } from "../engine/publishing/log-figures.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV775",
  severity: "error",
  *check({ publishing, claims }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      if (!reachedPlatform(row) || row.published === undefined) continue;
      for (const [j, id] of row.claims?.entries() ?? []) {
        const claim = claims.get(id)?.data;
        const why = claim && whyNot(claim, row.published);
        if (why === undefined || !publishing) continue;

        yield {
          at: publishing.locate("rows", i, "claims", j),
          message: `"${row.post}" was published on ${row.published}, but the claim "${id}" ${why}.`,
          hint: "Check the claim. If the piece is wrong, correct it and log the correction; if it is right, renew the claim.",
        };
      }
    }
  },
});

/** A claim is known as it stands today; what it was before its latest check, and before it was retired, is history. */
function whyNot(
  { status, verdict, date, valid_until: until }: DataOf<"claims">,
  day: string,
): string | undefined {
  if (status === "retired") return undefined;
  if (status !== "approved") return "has not been approved";
  if (day > until) return `held only until ${until}`;
  return verdict === "unsupported" && day >= date ? `had no support in its sources from ${date}` : undefined;
}
