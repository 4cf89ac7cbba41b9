import type { Entry } from "../catalogue/catalogue.ts";
import { periodContaining, type Period } from "../lib/period.ts";
import { publishedPosts } from "../programme/post-cadence.ts";
import { reviewedWeeks } from "../programme/trust-themes.ts";
import { skippedWeeks } from "../programme/weekly-run.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV796",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf, internal }) {
    if (!internal) return;
    const reviews = reviewedWeeks(catalogue).map(({ week, review }) => ({ week, entry: review }));
    yield* holes(reviews, "week", asOf, (weeks) => ({
      message: `There is no trust review of ${weeks}.`,
      hint: "Write one for each week, also when little was asked: without it, it looks as if nobody had read.",
    }));
    const posts = publishedPosts(catalogue, asOf).map((entry) => ({
      week: periodContaining(entry.data.published, "weekly"),
      entry,
    }));
    yield* holes(posts, "published", asOf, (weeks) => ({
      message: `No post on how we work came out in ${weeks}.`,
      hint: "There is to be one a week. Publish one this week; the page shows the week without one.",
    }));
  },
});

/** Each run of weeks that was skipped, pointed out once: where the habit goes on, or else where it stopped. */
function* holes(
  run: readonly { readonly week: Period; readonly entry: Entry }[],
  field: string,
  asOf: string,
  say: (weeks: string) => Pick<Finding, "message" | "hint">,
): Generator<Finding> {
  const entries = new Map(run.map(({ week, entry }) => [week.index, entry]));
  const weeks = run.map(({ week }) => week);
  for (const [next, holes] of Map.groupBy(skippedWeeks(weeks, asOf), ({ next }) => next)) {
    const entry = entries.get((next ?? weeks.at(-1))?.index ?? -1);
    const [first, last] = [holes[0]?.week.text, holes.at(-1)?.week.text];
    if (entry && first)
      yield { at: entry.locate(field), ...say(first === last ? first : `${first}–${last}`) };
  }
}
