import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV778",
  severity: "error",
  *check({ publishing }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      if (!publishing) continue;
      const { post, ordered_on: ordered, reviewed_on: reviewed, published } = row;
      if (reviewed < ordered) {
        yield {
          at: publishing.locate("rows", i, "reviewed_on"),
          message: `"${post}" was reviewed on ${reviewed}, before it was ordered on ${ordered}.`,
          hint: "Correct the day that is wrong.",
        };
      } else if (published !== undefined && published < reviewed) {
        yield {
          at: publishing.locate("rows", i, "published"),
          message: `"${post}" was published on ${published}, before it was reviewed on ${reviewed}.`,
          hint: "Correct the day that is wrong. If it went out without review, that is a deviation: log it as one.",
        };
      }
    }
  },
});
