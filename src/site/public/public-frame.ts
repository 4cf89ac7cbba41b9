import type { EditLinks } from "../edit-links.ts";
import type { LinkView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** The frame around every page of the public site. */
export interface PublicFrame {
  readonly organisation: string;
  /** Said first on every page while the content is a demonstration. */
  readonly demonstration: string | undefined;
  readonly nav: readonly (LinkView & { readonly section: string })[];
  readonly feed: LinkView;
  /** What leads to the files that a page is made from; nothing unless anybody may read the repository. */
  readonly edit: EditLinks;
  readonly madeFrom: string;
}

export function publicFrame({ words, site, say, href }: PublicContext, edit: EditLinks): PublicFrame {
  const item = (section: string, text: string, address = `/${section}/`) => ({
    section,
    text,
    href: href(address),
  });
  return {
    organisation: site.organisation,
    demonstration: site.demonstration && say(site.demonstration),
    nav: [
      item("how-we-work", words.howWeWork, "/"),
      item("declaration", words.declaration),
      item("changes", words.changes),
      item("contact", words.contact),
    ],
    feed: { text: words.subscribe, href: href("/feed.xml") },
    edit,
    madeFrom: words.sameFiles,
  };
}
