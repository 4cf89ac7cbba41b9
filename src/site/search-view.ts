import type { Context } from "./context.ts";
import type { LinkView, PageView } from "./views.ts";

/** The search as a page of its own. */
export interface SearchView {
  readonly page: PageView;
  readonly lead: string;
  /** Where to go without script. */
  readonly replies: LinkView;
}

export function searchView({ words, language, href }: Context): SearchView {
  return {
    page: {
      language,
      title: words.searchTitle,
      address: "/search/",
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead: words.searchLead,
    replies: { text: words.allReplies, href: href("/templates/") },
  };
}
