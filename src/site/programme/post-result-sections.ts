import type { Entry } from "../../catalogue/catalogue.ts";
import { parsePeriod } from "../../lib/period.ts";
import { publishedPosts } from "../../programme/post-cadence.ts";
import { postsReceived } from "../../programme/post-received.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { number, period } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import type { LinkView } from "../views.ts";
import { howWeWorkWords as texts } from "../words/how-we-work.ts";

/** To the post as the public reads it. */
export function postLink(context: Context, post: Entry<"posts">): LinkView {
  const { portal, href } = context;
  const address = href(`/how-we-work/${post.id}/`);
  const site = portal.catalogue.site?.data.public_address;
  return { text: entryTitle(context, post), href: site ? new URL(address, site).href : address };
}

/** How the posts were received: each as a whole, then week by week. */
export function postResultSections(context: Context): SectionView[] {
  const { say, language, portal } = context;
  const { postResults, posts } = portal.catalogue;
  const rows = postResults?.data.rows ?? [];
  if (rows.length === 0)
    return [{ id: "results", title: say(texts.results), text: { text: say(texts.noResults) } }];
  const received = postsReceived(rows);
  const through =
    rows
      .map(({ week }) => week)
      .toSorted()
      .at(-1) ?? "";
  const score = (sentiment: number | undefined) =>
    sentiment === undefined ? "–" : number(sentiment, language, 0, true);
  const weekName = (text: string) => {
    const week = parsePeriod(text, "weekly");
    return week ? period(week, language) : text;
  };
  const figures = [
    { title: say(texts.comments), isNumeric: true },
    { title: say(texts.sentiment), isNumeric: true },
    { title: say(texts.saves), isNumeric: true },
  ];
  const nameOf = (id: string) => {
    const post = posts.get(id);
    return post ? entryTitle(context, post) : id;
  };
  return [
    {
      id: "results",
      title: say(texts.results),
      text: { text: `${say(texts.through)} ${weekName(through)}.` },
      table: {
        caption: say(texts.resultsText),
        columns: [{ title: say(texts.post) }, ...figures],
        rows: publishedPosts(portal.catalogue, portal.asOf)
          .toReversed()
          .flatMap((post) => {
            const one = received.get(post.id);
            if (!one) return [];
            const { comments, sentiment, saves } = one;
            return [[postLink(context, post), String(comments), score(sentiment), String(saves)]];
          }),
      },
    },
    {
      id: "weeks",
      title: say(texts.weekByWeek),
      table: {
        caption: say(texts.latestFirst),
        columns: [{ title: say(texts.week) }, { title: say(texts.post) }, ...figures],
        rows: rows
          .toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0))
          .map(({ week, post, comments, sentiment, saves }) => [
            weekName(week),
            nameOf(post),
            String(comments),
            score(sentiment),
            String(saves),
          ]),
      },
    },
  ];
}
