import { newestReviews } from "../../rules/reviews/review-log.ts";
import { capital, type Context } from "../context.ts";
import { compareIn } from "../format.ts";
import { paged } from "../paging/paged.ts";
import type { PagingView } from "../paging/paging-view.ts";
import type { LinkView, PageView } from "../views.ts";
import { reviewWords } from "../words/reviews.ts";
import { portalReviews, type PortalReview } from "./portal-reviews.ts";
import { loggedReview, type LoggedReview } from "./logged-review.ts";
import { reviewCalendar } from "./review-calendar.ts";
import { reviewFeed } from "./review-feed.ts";
import { dayBefore, daysAhead, onceDue, reviewRow, type ReviewRow } from "./review-row.ts";

/** A list of what is to be read through, all of it or one role’s. */
export interface ReviewsView {
  readonly page: PageView;
  readonly lead: string | undefined;
  /** The content says which day it is, so that the reader’s own calendar changes nothing. */
  readonly isPinned: boolean;
  readonly now: Part;
  readonly soon: Part;
  /** Set when there is more than a page of it. */
  readonly paging?: PagingView | undefined;
  /** The lists of the roles, or the way back to all. */
  readonly elsewhere: { readonly title: string; readonly links: readonly LinkView[] };
  readonly follow: { readonly title: string; readonly links: readonly LinkView[] };
  readonly log: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly rows: readonly LoggedReview[];
  };
  readonly feed: string;
  readonly calendar: string;
  /** What is to be read through later than what stands here, page by page. */
  readonly further: readonly ReviewsView[];
}

export interface RoleReviewsView extends ReviewsView {
  /** Role id. */
  readonly role: string;
}

interface Part {
  readonly title: string;
  readonly rows: readonly ReviewRow[];
  readonly empty: string;
  /** Whether it says so, and ISO date: until when. Rows that are there from a later day only do not count before. */
  readonly isEmpty: boolean;
  readonly emptyUntil?: string | undefined;
}

const shownLog = 20;

/** Records on one page. One that is yet to come stands on it twice: it takes its other place when its day comes. */
const rowsOnPage = 30;

/** The list of all reviews, and one for each role. */
export function reviewsViews(context: Context): { reviews: ReviewsView; roleReviews: RoleReviewsView[] } {
  const { portal } = context;
  const all = portalReviews(portal);
  const roles = Array.from(portal.catalogue.roles.keys()).sort((a, b) =>
    compareIn(context.language)(context.role(a), context.role(b)),
  );
  return {
    reviews: reviewsView(context, all, roles, undefined),
    roleReviews: roles.map((role) => ({ role, ...reviewsView(context, all, roles, role) })),
  };
}

function reviewsView(
  context: Context,
  all: readonly PortalReview[],
  roles: readonly string[],
  role: string | undefined,
): ReviewsView {
  const { portal, language, href, say } = context;
  const own = all.filter(({ owner }) => role === undefined || owner === role);
  const last = Temporal.PlainDate.from(portal.asOf).add({ days: daysAhead }).toString();
  const listed = own.filter(({ due }) => due <= last);
  const ofRole = (id: string) => all.filter(({ owner, due }) => owner === id && due <= last).length;
  const address = role === undefined ? "/reviews/" : `/reviews/${role}/`;
  const file = address.replace(/\/$/, "");
  const title =
    role === undefined ? say(reviewWords.title) : `${say(reviewWords.yours)}: ${context.role(role)}`;
  const list = { role, title, address, own };
  const page: PageView = {
    language,
    title,
    address,
    section: "registers",
    crumbs: [
      { text: context.words.navRegisters, href: href("/registers/") },
      ...(role === undefined ? [] : [{ text: say(reviewWords.title), href: href("/reviews/") }]),
    ],
    notices: [],
  };
  const { first, further } = paged(
    context,
    { page, groups: [{ id: "reviews", rows: listed }] },
    { most: rowsOnPage },
  );
  const shown = ({ page, groups, paging }: typeof first) => ({
    page,
    paging,
    ...parts(
      context,
      listed,
      groups.flatMap(({ rows }) => rows),
      role === undefined,
    ),
  });
  const view: ReviewsView = {
    ...shown(first),
    lead: say(role === undefined ? reviewWords.lead : reviewWords.yoursLead),
    elsewhere: {
      title: say(reviewWords.byRole),
      links:
        role === undefined
          ? roles.map((id) => ({
              text: `${capital(context.role(id))} (${ofRole(id)})`,
              href: href(`/reviews/${id}/`),
            }))
          : [{ text: say(reviewWords.allReviews), href: href("/reviews/") }],
    },
    follow: {
      title: say(reviewWords.follow),
      links: [
        { text: say(reviewWords.calendar), href: href(`${file}.ics`) },
        { text: say(reviewWords.feed), href: href(`${file}.xml`) },
      ],
    },
    log: {
      title: say(reviewWords.log),
      lead: say(reviewWords.logLead),
      empty: say(reviewWords.nothingLogged),
      rows: newestReviews(portal.catalogue)
        .filter(({ data }) => role === undefined || data.role === role)
        .slice(0, shownLog)
        .map((entry) => loggedReview(context, entry)),
    },
    feed: reviewFeed(context, list),
    calendar: reviewCalendar(context, list),
    further: [],
  };
  const short = { ...view, lead: undefined, log: { ...view.log, rows: [] } };
  return { ...view, further: further.map((one) => ({ ...short, ...shown(one) })) };
}

/**
 * What is due on the portal’s day, and what comes; each row also where it will stand once its own day has come.
 *
 * @param listed All that is on the list, the first due first.
 * @param here Those of them on this page.
 */
function parts(
  context: Context,
  listed: readonly PortalReview[],
  here: readonly PortalReview[],
  showsRole: boolean,
): Pick<ReviewsView, "isPinned" | "now" | "soon"> {
  const { portal, say } = context;
  const isPinned = portal.catalogue.site?.data.as_of !== undefined;
  const isDue = (review: PortalReview) => review.due <= portal.asOf;
  const due = here.filter(isDue);
  const coming = here.filter((review) => !isDue(review));
  const row = (review: PortalReview) => reviewRow(context, review, showsRole);
  const first = listed.find((review) => !isDue(review))?.due;
  return {
    isPinned,
    now: {
      title: say(reviewWords.now),
      rows: [
        ...due.map(row),
        ...(isPinned ? [] : coming.map((review) => onceDue(context, row(review), review.due))),
      ],
      empty: say(reviewWords.nothingNow),
      isEmpty: !listed.some(isDue),
      emptyUntil: first === undefined || isPinned ? undefined : dayBefore(first),
    },
    soon: {
      title: say(reviewWords.soon),
      rows: coming.map((review) => ({ ...row(review), until: isPinned ? undefined : dayBefore(review.due) })),
      empty: say(reviewWords.nothingSoon),
      // Once the last of them is due there is nothing more, as far as the page knows: it tells of no later day.
      isEmpty: first === undefined,
    },
  };
}
