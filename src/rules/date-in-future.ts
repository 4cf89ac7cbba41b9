import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { happenedDays, type HappenedDay } from "./programme/happened-days.ts";
import { termsDays } from "./reviews/terms-days.ts";

export default defineRule({
  code: "KV606",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { entry, date, path } of allDays(catalogue)) {
      if (date <= asOf) continue;
      yield {
        at: entry.locate(...path),
        message: `${date} has not come yet: today is ${asOf}.`,
        hint: "Write the day on which it happened.",
      };
    }
  },
});

function* allDays(catalogue: Catalogue): Generator<HappenedDay> {
  for (const entry of allEntries(catalogue)) for (const day of pastDates(entry)) yield { entry, ...day };
  yield* happenedDays(catalogue);
}

/** Days on which something has happened. */
function* pastDates({ data }: Entry): Generator<Omit<HappenedDay, "entry">> {
  if ("status_date" in data) yield { date: data.status_date, path: ["status_date"] };
  if ("published" in data && data.status === "published") {
    yield { date: data.published, path: ["published"] };
  }
  if ("last_reviewed_on" in data) yield { date: data.last_reviewed_on, path: ["last_reviewed_on"] };
  if ("rule_decision" in data) yield { date: data.date, path: ["date"] };
  if ("review_step" in data) {
    yield { date: data.date, path: ["date"] };
    for (const [i, { accessed }] of data.sources.entries()) {
      yield { date: accessed, path: ["sources", i, "accessed"] };
    }
  }
  if ("corrected_at" in data) {
    for (const field of ["found_at", "corrected_at"] as const) yield { date: data[field], path: [field] };
  }
  if ("fetch_date" in data) yield* termsDays(data);
  if (!("approvals" in data)) return;
  for (const [i, { at: date }] of data.approvals.entries()) yield { date, path: ["approvals", i, "at"] };
}
