import type { Shown } from "../language.ts";
import type { LinkView, PageView } from "../views.ts";
import type { PostView } from "./post-view.ts";
import type { PublicContext } from "./public-context.ts";

/** One thing that changed for the public. */
export interface ChangeView {
  /** Unique on the page; part of its permanent address. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly link: LinkView;
  /** Day and kind, on one line. */
  readonly about: string;
  readonly text: Shown;
  /** Without language prefix; what a feed calls it by. */
  readonly address: string;
}

export interface ChangesView {
  readonly page: PageView;
  readonly lead: string;
  /** Newest first. */
  readonly changes: readonly ChangeView[];
}

export function changesView(context: PublicContext, posts: readonly PostView[]): ChangesView {
  const { language, words } = context;
  const changes = [...declarationChanges(context), ...posts.map(postChange)];
  return {
    page: {
      language,
      title: words.changesTitle,
      description: words.changesLead,
      address: "/changes/",
      section: "changes",
      crumbs: [],
      notices: [],
    },
    lead: words.changesLead,
    changes: changes.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
  };
}

function declarationChanges({ words, facts, show, href }: PublicContext): ChangeView[] {
  const history = facts?.declaration?.history ?? [];
  return history.map(({ version, date, summary }, i) => {
    const id = `declaration-${version}`;
    const text = `${words.declaration}, ${words.version.toLowerCase()} ${version}`;
    // Only the latest version has a page; an earlier one is known by its line here.
    const target = i === 0 ? "/declaration/" : `/changes/#${id}`;
    return {
      id,
      date,
      link: { text, href: href(target) },
      about: `${date} · ${words.declaration}`,
      text: show(summary),
      address: `/changes/#${id}`,
    };
  });
}

const postChange = ({ id, link, page, change }: PostView): ChangeView => ({
  id: `text-${id}`,
  date: change.date,
  link,
  about: `${change.date} · ${change.kind}`,
  text: change.text,
  address: page.address,
});
