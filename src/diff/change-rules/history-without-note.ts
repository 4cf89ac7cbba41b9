import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV652",
  severity: "error",
  *check({ rows }) {
    for (const { at, kind, period, kpi, before, after, explanation } of rows.rewritten) {
      if (explanation !== undefined) continue;
      if (kind === "deleted") {
        yield {
          at,
          message: `The row of ${period} is deleted, and nothing says why.`,
          hint: `Put it back, or write an event of kind "note" for "${kpi}" that says why.`,
        };
      } else if (kind === "inserted") {
        yield {
          at,
          message: `The row of ${period} is added afterwards, and nothing says why.`,
          hint: `Say in the column "note" where the figure comes from, or write an event of kind "note" for "${kpi}".`,
        };
      } else if (after && after.value === before?.value && after.n === before.n) {
        yield {
          at,
          message: `The note of ${period} is deleted.`,
          hint: "Put it back, or write what is true instead.",
        };
      } else {
        yield {
          at,
          message: `The row of ${period} is rewritten, and no note of its own says why.`,
          hint: 'Say in the column "note" what was wrong and how we know.',
        };
      }
    }
  },
});
