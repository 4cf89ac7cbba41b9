import { icalendar } from "../../lib/icalendar.ts";
import { reviewField } from "../../rules/reviews/reviewed-on.ts";
import type { Context } from "../context.ts";
import { reviewWords } from "../words/reviews.ts";
import { summaryOf, type ReviewList } from "./review-feed.ts";
import { namedEntry, reviewRow } from "./review-row.ts";
import { authorityOf } from "./tag-of.ts";

/**
 * A list as a calendar to subscribe to: each record on the day on which it is to be read through, also those far ahead.
 * A record has one day; when it has been read, the next day is another event, and the old one is gone.
 */
export function reviewCalendar(context: Context, { role, title, own }: ReviewList): string {
  const { portal, say } = context;
  const authority = authorityOf(portal.catalogue.site?.data);
  return icalendar({
    name: title,
    days: own.map((review) => {
      const { entry, due } = review;
      const row = reviewRow(context, review, role === undefined);
      return {
        uid: `${entry.type}.${entry.id}.${due}@${authority}`,
        day: due,
        stamp: stampOf(review),
        summary: `${say(reviewWords.review)}: ${namedEntry(context, entry)}`,
        description: `${summaryOf(row)}\n${row.link.href}`,
      };
    }),
  });
}

/** ISO date: what the day follows from, a change beneath the record or the latest reading of it. */
function stampOf({ entry, causes }: ReviewList["own"][number]): string {
  const field = reviewField(entry);
  const read = String((entry.data as Record<string, unknown>)[field ?? ""]);
  return causes[0]?.changed ?? read;
}
