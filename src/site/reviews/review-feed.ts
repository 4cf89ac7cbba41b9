import { atomFeed } from "../atom-feed.ts";
import type { Context } from "../context.ts";
import type { PortalReview } from "./portal-reviews.ts";
import { daysAhead, namedEntry, reviewRow, type ReviewRow } from "./review-row.ts";
import { tagOf } from "./tag-of.ts";

/** One list of reviews: all of them, or a role’s. */
export interface ReviewList {
  readonly role: string | undefined;
  readonly title: string;
  /** Without language prefix, with a slash at its end. */
  readonly address: string;
  readonly own: readonly PortalReview[];
}

/**
 * A list as an Atom feed. The site’s own address is nowhere in the content, so entries are named by `tag:` and link
 * relative to the feed. An entry is dated by its latest news.
 */
export function reviewFeed(context: Context, { role, title, address, own }: ReviewList): string {
  const { portal, language } = context;
  const site = portal.catalogue.site?.data;
  const tag = (name: string) => tagOf(site, `${language}/${name}`);
  const top = role === undefined ? "" : "../";
  const entries = own
    .flatMap((review) => {
      const date = newsOf(review, portal.asOf);
      return date === undefined ? [] : [{ review, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ review, date }) => {
      const row = reviewRow(context, review, role === undefined);
      const { entry, due } = review;
      return {
        title: { text: namedEntry(context, entry) },
        id: tag(`reviews/${entry.type}/${entry.id}/${due}`),
        // Addresses begin with a slash; relative to the feed they hold wherever the site is put.
        href: `${top}${row.link.href.replace(/^\/(?:en\/)?/, "")}`,
        date,
        summary: { text: summaryOf(row) },
      };
    });
  const name = address.split("/").at(-2) ?? "";
  return atomFeed({
    language,
    title,
    id: tag(address.slice(1, -1)),
    self: `${name}.xml`,
    home: `${name}/`,
    updated: entries[0]?.date ?? site?.programme.start ?? portal.asOf,
    author: site?.organisation ?? "Kvitto",
    entries,
  });
}

/** What makes it due, in sentences. */
export const summaryOf = ({ causes, more, calendar, facts }: ReviewRow): string =>
  [
    ...causes.map(({ when, what }) => ended(`${when} ${what.text}`)),
    ...(more ? [more] : []),
    calendar,
    ended(facts),
  ].join(" ");

/** A title may be a sentence already. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/**
 * When there was last news of it: its day came near, or something beneath it changed.
 *
 * @returns ISO date; nothing while there is no news yet.
 */
function newsOf({ calendar, causes }: PortalReview, asOf: string): string | undefined {
  const near = Temporal.PlainDate.from(calendar).subtract({ days: daysAhead }).toString();
  return [near, ...causes.map(({ changed }) => changed)]
    .filter((date) => date <= asOf)
    .sort()
    .at(-1);
}
