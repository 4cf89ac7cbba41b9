import { parseHelpPage, type HelpPage, type HelpSection } from "../help/help-page.ts";
import { codeFamily } from "./code-families.ts";
import type { Context } from "./context.ts";
import type { RegisterView } from "./record-view.ts";
import type { PageView } from "./views.ts";
import { writingAddress } from "./writing-view.ts";

/** Text with code words apart: every second piece stood between backticks. */
export type Pieces = readonly string[];

export interface HelpView {
  readonly page: PageView;
  readonly code: string;
  readonly explanation: readonly Pieces[];
  readonly sections: readonly HelpSection[];
}

// The pages lie beside the code that they explain, wherever that is.
const texts = import.meta.glob<string>(
  [
    "../rules/**/*.md",
    "../diff/change-rules/*.md",
    "../catalogue/codes/*.md",
    "../prose/codes/*.md",
    "../approvals/codes/*.md",
    "../leaks/codes/*.md",
  ],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** Every code's page, in the order of the codes. */
export const helpPages: ReadonlyMap<string, HelpPage> = new Map(
  Object.values(texts)
    .map((text) => parseHelpPage(text))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((page) => [page.code, page]),
);

export function helpView(
  { words, language, href }: Context,
  { code, title, explanation, sections }: HelpPage,
): HelpView {
  return {
    page: {
      language,
      title: title[language],
      address: `/help/${code.toLowerCase()}/`,
      crumbs: [{ text: words.howToChange, href: href("/help/") }],
      notices: [],
    },
    code,
    explanation: explanation[language].map((paragraph) => paragraph.split("`")),
    sections,
  };
}

/** The page on changing something: the steps, and every message that can come. */
export function helpListView({ words, language, href, say }: Context): RegisterView {
  const families = Map.groupBy(helpPages.values(), ({ code }) => codeFamily(code));
  return {
    page: {
      language,
      title: words.howToChange,
      address: "/help/",
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead: words.helpLead,
    groups: [
      {
        id: "guides",
        title: words.guides,
        rows: [
          {
            id: "writing",
            link: { text: words.writingTitle, href: href(writingAddress) },
            facts: words.writingLead,
          },
        ],
      },
      ...Array.from(families, ([family, pages]) => ({
        id: `kv${family?.from ?? 0}`,
        title: family ? say(family.title) : words.messages,
        isFolded: true,
        rows: pages.map(({ code, title }) => ({
          id: code,
          link: { text: title[language], href: href(`/help/${code.toLowerCase()}/`) },
          facts: "",
          count: code,
        })),
      })),
    ],
  };
}
