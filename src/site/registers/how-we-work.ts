import { nextPeriod, periodContaining } from "../../lib/period.ts";
import { postWeeks, type PostWeek } from "../../programme/post-cadence.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { periodInFull } from "../figures.ts";
import { period } from "../format.ts";
import { postLink, postResultSections } from "../programme/post-result-sections.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { statusMark } from "../status.ts";
import type { Cell } from "../table-view.ts";
import { howWeWorkWords as texts } from "../words/how-we-work.ts";
import type { MarkView } from "../views.ts";
import { definePage } from "./define-register.ts";

/** The public series seen from within: whether one came each week, and how each was received. */
export const howWeWorkPage = definePage({
  address: "/how-we-work/",
  area: "registers",
  group: "programme",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const { portal, say } = context;
    const weeks = postWeeks(portal.catalogue, portal.asOf);
    if (weeks.length === 0) return { groups: [{ id: "posts", rows: [], empty: say(texts.empty) }] };
    return {
      sections: [cadenceSection(context, weeks), ...postResultSections(context)],
      groups: [nextGroup(context, weeks)],
    };
  },
});

function cadenceSection(context: Context, weeks: readonly PostWeek[]): SectionView {
  const { say } = context;
  const closed = weeks.filter(({ isRunning, posts }) => !isRunning || posts.length > 0);
  const kept = closed.filter(({ posts }) => posts.length > 0).length;
  return {
    id: "cadence",
    title: say(texts.cadence),
    text: { text: `${kept} ${say(texts.of)} ${closed.length} ${say(texts.weeksWith)}.` },
    table: {
      caption: say(texts.latestFirst),
      columns: [
        { title: say(texts.week) },
        { title: say(texts.post) },
        { title: say(texts.published), isNumeric: true },
      ],
      rows: weeks.toReversed().flatMap((one) => weekRows(context, one)),
    },
  };
}

function weekRows(context: Context, { week, posts, isRunning }: PostWeek): (readonly Cell[])[] {
  const name = period(week, context.language);
  if (posts.length === 0) return [[name, "–", missingMark(context, isRunning)]];
  return posts.map((post) => [name, postLink(context, post), post.data.published]);
}

const missingMark = ({ say }: Context, isRunning: boolean): MarkView =>
  isRunning
    ? { word: say(texts.notYet), tone: "none", icon: "clock" }
    : { word: say(texts.none), tone: "warn", icon: "warning" };

/** When the next is due, and what is being written. */
function nextGroup(context: Context, weeks: readonly PostWeek[]) {
  const { say, language, portal, role } = context;
  const now = periodContaining(portal.asOf, "weekly");
  const isOut = (weeks.at(-1)?.posts.length ?? 0) > 0;
  const due = isOut
    ? `${say(texts.nextDue)} ${periodInFull(nextPeriod(now), language)}`
    : say(texts.thisWeek);
  const drafts = Array.from(portal.catalogue.posts.values()).filter(
    ({ data }) => data.status === "draft" || data.status === "in_review",
  );
  return {
    id: "next",
    title: say(texts.next),
    empty: `${due}. ${say(texts.noDraft)}`,
    rows: drafts.map((post): RegisterRow => ({
      id: post.id,
      link: { text: entryTitle(context, post), href: context.source(post.file) },
      facts: `${due} · ${role(post.data.owner)}`,
      mark: statusMark(context, post.data.status),
    })),
  };
}
