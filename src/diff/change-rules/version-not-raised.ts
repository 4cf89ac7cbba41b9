import { isInForce } from "../../rules/approvals/in-force.ts";
import { versionOf } from "../limits/limit-changes.ts";
import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV653",
  // A warning: a comma put right is no new version.
  severity: "warning",
  *check({ records, limits }) {
    for (const { type, id, before, after, fields, substantive } of records) {
      if (!before || !after || !substantive || type === "kpis" || !("version" in after.data)) continue;
      if (!isInForce(before) || !isInForce(after) || versionOf(after.data) > versionOf(before.data)) continue;
      // A loosened limit without a version is refused already.
      if (limits.some((limit) => limit.type === type && limit.id === id && limit.effect === "loosened"))
        continue;
      if (fields.every(({ path: [name = ""] }) => administrative.has(name))) continue;
      yield {
        at: after.locate("version"),
        message: `What the text says has changed, and it is still version ${after.data.version}.`,
        hint: 'Raise "version" and say in "change_summary" what is new, unless the meaning is the same.',
      };
    }
  },
});

/** Fields about the text, not of it. */
const administrative: ReadonlySet<string | number> = new Set([
  "approvals",
  "last_reviewed_on",
  "review_in",
  "review_triggers",
  "expires",
  "translation",
  "tags",
  "asked_as",
  "owner",
  "version",
  "change_summary",
]);
