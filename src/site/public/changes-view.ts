import type { Shown } from "../language.ts";
import { allOf, type Pages } from "../paging/paged.ts";
import type { LinkView, PageView } from "../views.ts";
import { correctionWords, type CorrectionsView, type CorrectionView } from "./corrections-view.ts";
import { publicPages, rowsOnPublicPage, type PublicListPage } from "./list-pages.ts";
import type { PostView } from "./post-view.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

/** One thing that changed for the public. */
export interface ChangeView {
  /** Unique on the page; part of its permanent address, which is also what feeds call it by. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly kind: string;
  readonly link: LinkView;
  readonly text: Shown;
  /** Where the text is the beginning of what the link leads to, so that a list need not repeat it. */
  readonly isQuoted?: boolean | undefined;
}

export interface ChangesView {
  readonly page: PageView;
  readonly lead: string | undefined;
}

/**
 * What changed, newest first: versions of the declaration and of texts, corrections, and changes of the register itself.
 */
export function changesOf(
  context: PublicContext,
  posts: readonly PostView[],
  corrections: Pages<PublicListPage<CorrectionsView, CorrectionView>>,
): ChangeView[] {
  return [
    ...declarationChanges(context),
    ...posts.flatMap(postChanges),
    ...allOf(corrections).flatMap(({ page: { address }, rows }) =>
      rows.map((one) => correctionChange(context, one, `${address}#${one.id}`)),
    ),
    ...registerChanges(context),
  ].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

export function changesView(
  context: PublicContext,
  changes: readonly ChangeView[],
): Pages<PublicListPage<ChangesView, ChangeView>> {
  const { language, words } = context;
  const page: PageView = {
    language,
    title: words.changesTitle,
    description: words.changesLead,
    address: "/changes/",
    section: "changes",
    kind: "list",
    updated: changes[0]?.date,
    crumbs: [],
    notices: [],
  };
  return publicPages(context, { page, lead: words.changesLead }, changes, rowsOnPublicPage.changes);
}

function declarationChanges({ words, facts, versions, show, href }: PublicContext): ChangeView[] {
  const published = new Set(versions.map(({ data }) => data.declaration.version));
  return (facts?.declaration?.history ?? []).map(({ version, date, summary }) => {
    const id = `declaration-${version}`;
    return {
      id,
      date,
      link: {
        text: `${words.declaration}, ${words.version.toLowerCase()} ${version}`,
        // A version that was never published has no page: it is known by its line here.
        href: href(published.has(version) ? `/declaration/${version}/` : `/changes/#${id}`),
      },
      kind: words.declaration,
      text: show(summary),
    };
  });
}

const postChanges = ({ id, link, changes }: PostView): ChangeView[] =>
  changes.map(({ version, ...change }) => ({ id: `text-${id}-${version}`, link, ...change }));

function correctionChange(
  { say, href }: PublicContext,
  { id, date, title, right }: CorrectionView,
  address: string,
): ChangeView {
  return {
    id: `corrected-${id}`,
    date,
    link: { text: title.text, href: href(address), lang: title.lang },
    kind: say(correctionWords.one),
    text: right,
  };
}

function registerChanges({ withheld, say, show, href }: PublicContext): ChangeView[] {
  return (withheld?.history ?? []).map(({ date, summary }, i, all) => ({
    // Counted from the oldest, so that a new one renames none.
    id: `register-${all.length - i}`,
    date,
    link: { text: say(registerWords.title), href: href("/register/") },
    kind: say(registerWords.nav),
    text: show(summary),
  }));
}
