import type { Shown } from "../language.ts";
import type { LinkView, PageView } from "../views.ts";
import { contactNote } from "./how-we-work-view.ts";
import type { PublicContext } from "./public-context.ts";

/** How to reach us, and how to object. */
export interface ContactView {
  readonly page: PageView;
  readonly lead: string;
  readonly ask: { readonly title: string; readonly text: string; readonly email: LinkView };
  readonly object:
    { readonly title: string; readonly text: Shown; readonly steps: readonly Shown[] } | undefined;
  readonly declaration: LinkView;
}

export function contactView(context: PublicContext): ContactView {
  const { language, words, site, facts, show, href } = context;
  const { objection_route: route, objection_steps: steps = [] } = facts?.declaration ?? {};
  const { email } = site.contact;
  return {
    page: {
      language,
      title: words.contactTitle,
      description: words.contactLead,
      address: "/contact/",
      section: "contact",
      kind: "contact",
      updated: facts?.declaration?.effective_date,
      crumbs: [],
      notices: [],
    },
    lead: words.contactLead,
    ask: {
      title: words.askUs,
      text: contactNote(context).text,
      email: { text: email, href: `mailto:${email}` },
    },
    object: route && { title: words.objections, text: show(route), steps: steps.map(show) },
    declaration: { text: words.wholeDeclaration, href: href("/declaration/") },
  };
}
