import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV782",
  severity: "error",
  *check({ publishing }) {
    const seen = new Map<string, number>();
    for (const [i, { post }] of publishing?.data.rows.entries() ?? []) {
      const first = seen.get(post);
      seen.set(post, first ?? i);
      if (first === undefined || !publishing) continue;

      yield {
        at: publishing.locate("rows", i, "post"),
        message: `"${post}" already has a row, on line ${publishing.locate("rows", first).line}.`,
        hint: "If it is the same piece, delete one of the rows. If it is another, give it an id of its own.",
      };
    }
  },
});
