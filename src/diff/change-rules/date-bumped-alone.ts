import { reviewField } from "../../rules/reviews/reviewed-on.ts";
import { recordKey } from "../../catalogue/record-key.ts";
import { reviewLog } from "../../rules/reviews/review-log.ts";
import type { RecordChange } from "../records/record-changes.ts";
import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV651",
  severity: "error",
  *check({ records, after: catalogue }) {
    const log = reviewLog(catalogue);
    for (const change of records) {
      const { before, after } = change;
      const field = after && reviewField(after);
      if (!before || !after || !field) continue;
      const [was, day] = [before, after].map(({ data }) => (data as Dated)[field]);
      const isLogged = log.get(recordKey(after))?.some(({ data }) => data.at === day);
      if (was === day || isLogged || saysMore(change, field, day)) continue;
      yield {
        at: after.locate(field),
        message: `"${field}" is moved to ${day}, and nothing says what was looked at.`,
        hint: "Leave the day as it was, or log the review with “npm run review”.",
      };
    }
  },
});

interface Dated {
  readonly last_reviewed_on?: string;
  readonly date?: string;
  readonly approvals?: readonly { readonly at: string }[];
}

/** Fields that can be changed without reading the text. */
const mechanical: ReadonlySet<string | number> = new Set([
  "version",
  "change_summary",
  "tags",
  "translation",
  "review_in",
  "valid_until",
  "approvals",
]);

/** Whether more than the day has changed, or somebody has approved the text on that day. */
function saysMore({ fields, after }: RecordChange, field: string, day: string | undefined): boolean {
  const { approvals = [] } = after?.data as Dated;
  const names = new Set(fields.map(({ path: [name = ""] }) => name));
  if (names.has("approvals") && approvals.some(({ at }) => at === day)) return true;
  return [...names].some((name) => name !== field && !mechanical.has(name));
}
