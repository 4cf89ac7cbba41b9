import { allEntries, type Entry } from "../catalogue/catalogue.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV606",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const entry of allEntries(catalogue)) {
      for (const { date, at } of pastDates(entry)) {
        if (date <= asOf) continue;
        yield {
          at,
          message: `${date} has not come yet: today is ${asOf}.`,
          hint: "Write the day on which it happened.",
        };
      }
    }
  },
});

/** Days on which something has happened. */
function* pastDates({ data, locate }: Entry): Generator<{ date: string; at: Location }> {
  if ("status_date" in data) yield { date: data.status_date, at: locate("status_date") };
  if ("published" in data && data.status === "published") {
    yield { date: data.published, at: locate("published") };
  }
  if ("last_reviewed_on" in data) yield { date: data.last_reviewed_on, at: locate("last_reviewed_on") };
  if ("rule_decision" in data) yield { date: data.date, at: locate("date") };
  if ("review_step" in data) {
    yield { date: data.date, at: locate("date") };
    for (const [i, { accessed }] of data.sources.entries()) {
      yield { date: accessed, at: locate("sources", i, "accessed") };
    }
  }
  if ("last_drill" in data && data.last_drill) {
    yield { date: data.last_drill.on, at: locate("last_drill", "on") };
  }
  if ("corrected_at" in data) {
    for (const field of ["found_at", "corrected_at"] as const) yield { date: data[field], at: locate(field) };
  }
  if (!("approvals" in data)) return;
  for (const [i, { at: date }] of data.approvals.entries()) yield { date, at: locate("approvals", i, "at") };
}
