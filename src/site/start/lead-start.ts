import { fillIn } from "../../lib/fill-in.ts";
import { capital, type Context } from "../context.ts";
import { portalReviews, type PortalReview } from "../reviews/portal-reviews.ts";
import { daysAhead, namedEntry } from "../reviews/review-row.ts";
import type { MarkView, NoticeView } from "../views.ts";
import { reviewWords } from "../words/reviews.ts";
import { startWords as texts } from "../words/start.ts";
import { openMatters } from "./open-matters.ts";
import { portalReceipt } from "./reply-start.ts";
import type { StartPart, StartParts } from "./start-view.ts";

const shownMatters = 8;
const shownTitles = 2;

/**
 * For those who lead: what waits for a decision, and how much each role has to read through.
 *
 * @param decided What the figures have decided, in words; nothing while all goes on as before.
 */
export function leadStart(context: Context, decided: readonly NoticeView[]): StartParts {
  const { say, href } = context;
  return {
    links: [
      { text: say(texts.thisWeek), href: href("/this-week/") },
      { text: context.words.reportsTitle, href: href("/reports/") },
    ],
    notices: decided,
    parts: [mattersPart(context), reviewsPart(context)],
    receipt: portalReceipt(context),
  };
}

function mattersPart(context: Context): StartPart {
  const { say } = context;
  const matters = openMatters(context);
  const more = matters.length - shownMatters;
  return {
    id: "decide",
    title: say(texts.toDecide),
    empty: say(texts.nothingToDecide),
    rows: matters.slice(0, shownMatters),
    more: more > 0 ? fillIn(say(texts.andMore), { n: more }) : undefined,
  };
}

/** A line for each role with something to read through, the one with most of it first. */
function reviewsPart(context: Context): StartPart {
  const { portal, words, say, href } = context;
  const last = Temporal.PlainDate.from(portal.asOf).add({ days: daysAhead }).toString();
  const byRole = Map.groupBy(
    portalReviews(portal).filter(({ due }) => due <= last),
    ({ owner }) => owner,
  );
  return {
    id: "reviews",
    title: say(texts.reviewsByRole),
    all: { text: say(reviewWords.allReviews), href: href("/reviews/") },
    empty: words.nothingDue,
    rows: Array.from(byRole, ([role, own]) => ({ role, own, now: dueNow(context, own) }))
      .toSorted((a, b) => b.now - a.now || b.own.length - a.own.length)
      .map(({ role, own, now }) => ({
        id: role,
        link: { text: capital(context.role(role)), href: href(`/reviews/${role}/`) },
        facts: titles(context, own),
        mark: countMark(context, own, now),
      })),
  };
}

const dueNow = ({ portal }: Context, own: readonly PortalReview[]): number =>
  own.filter(({ due }) => due <= portal.asOf).length;

/** What it is that the role is to read, the first of it. */
function titles(context: Context, own: readonly PortalReview[]): string {
  const more = own.length - shownTitles;
  return [
    ...own.slice(0, shownTitles).map(({ entry }) => namedEntry(context, entry)),
    ...(more > 0 ? [fillIn(context.say(texts.andMore), { n: more })] : []),
  ].join(" · ");
}

/** How many, in the most urgent word that is true. */
function countMark({ portal, say }: Context, own: readonly PortalReview[], now: number): MarkView {
  const late = own.filter(({ calendar }) => calendar < portal.asOf).length;
  if (late > 0)
    return {
      word: fillIn(say(late === 1 ? texts.oneLate : texts.someLate), { n: late }),
      tone: "warn",
      icon: "clock",
    };
  return now > 0
    ? { word: fillIn(say(texts.now), { n: now }), tone: "warn", icon: "clock" }
    : { word: fillIn(say(texts.soon), { n: own.length, days: daysAhead }), tone: "none", icon: "ring" };
}
