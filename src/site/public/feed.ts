import { atomFeed } from "../atom-feed.ts";
import type { ChangeView } from "./changes-view.ts";
import type { PublicContext } from "./public-context.ts";

/** So many that a reader who looks in once a month has missed none; older ones are on the site. */
const mostInFeed = 60;

/**
 * The latest changes as an Atom feed.
 *
 * @param changes Newest first.
 */
export function feed({ language, site, words, url }: PublicContext, changes: readonly ChangeView[]): string {
  return atomFeed({
    language,
    title: `${words.howWeWork} – ${site.organisation}`,
    id: url("/"),
    self: url("/feed.xml"),
    home: url("/"),
    updated: changes[0]?.date ?? site.programme.start,
    author: site.organisation,
    entries: changes.slice(0, mostInFeed).map(({ id, link, date, text }) => ({
      title: { text: link.text, ...(link.lang ? { lang: link.lang } : {}) },
      // Not where it leads, which may be the same for several, but its own line in the list, which never moves.
      id: url(`/changes/#${id}`),
      href: new URL(link.href, url("/")).href,
      date,
      summary: text,
    })),
  });
}
