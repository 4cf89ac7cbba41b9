import { isClosed, parsePeriod } from "../lib/period.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV799",
  severity: "error",
  *check({ postResults, posts }, { asOf }) {
    const seen = new Map<string, number>();
    for (const [i, { week: text, post }] of (postResults?.data.rows ?? []).entries()) {
      const week = parsePeriod(text, "weekly");
      const data = posts.get(post)?.data;
      const key = `${text} ${post}`;
      const first = seen.get(key);
      seen.set(key, first ?? i);
      if (!postResults || !week) continue;

      if (!isClosed(week, asOf))
        yield {
          at: postResults.locate("rows", i, "week"),
          message: `${text} is not over until ${week.end}, so its comments cannot all have been counted.`,
          hint: "Add the row once the week is over.",
        };
      else if (data && (data.status !== "published" || week.end < data.published))
        yield {
          at: postResults.locate("rows", i, "week"),
          message:
            data.status === "published"
              ? `"${post}" was published on ${data.published}, after ${text}.`
              : `"${post}" has not been published.`,
          hint: "Correct the week or the post.",
        };
      else if (first !== undefined)
        yield {
          at: postResults.locate("rows", i),
          message: `"${post}" already has a row for ${text}, on line ${postResults.locate("rows", first).line}.`,
          hint: "Delete one of them.",
        };
    }
  },
});
