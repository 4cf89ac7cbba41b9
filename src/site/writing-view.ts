import type { Context } from "./context.ts";
import type { PageView } from "./views.ts";

/** The authors' guide; its text is docs/authoring.md and docs/authoring.sv.md. */
export interface WritingView {
  readonly page: PageView;
  readonly lead: string;
}

/** Where the guide is, without language. */
export const writingAddress = "/help/writing/";

export function writingView({ words, language, href }: Context): WritingView {
  return {
    page: {
      language,
      title: words.writingTitle,
      address: writingAddress,
      crumbs: [{ text: words.howToChange, href: href("/help/") }],
      notices: [],
    },
    lead: words.writingLead,
  };
}
