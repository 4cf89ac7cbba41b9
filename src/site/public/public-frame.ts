import type { EditLinks } from "../edit-links.ts";
import type { Language } from "../language.ts";
import type { LinkView } from "../views.ts";
import { accessibilityWords } from "../words/accessibility.ts";
import { correctionWords } from "./corrections-view.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

/** The frame around every page of the public site. */
export interface PublicFrame {
  readonly organisation: string;
  /** What every page can be read in besides. */
  readonly otherLanguage: Language | undefined;
  /** Said first on every page while the content is a demonstration. */
  readonly demonstration: string | undefined;
  readonly nav: readonly (LinkView & { readonly section: string })[];
  /** At the foot of every page, beside the menu: what it has no room for. */
  readonly more: readonly LinkView[];
  readonly feed: LinkView;
  /** What leads to the files that a page is made from; nothing unless anybody may read the repository. */
  readonly edit: EditLinks;
  readonly madeFrom: string;
}

export function publicFrame(context: PublicContext, edit: EditLinks): PublicFrame {
  const { words, site, say, href, language, languages } = context;
  const item = (section: string, text: string, address = `/${section}/`) => ({
    section,
    text,
    href: href(address),
  });
  return {
    organisation: site.organisation,
    otherLanguage: languages.find((one) => one !== language),
    demonstration: site.demonstration && say(site.demonstration),
    nav: [
      item("how-we-work", words.howWeWork, "/"),
      item("declaration", words.declaration),
      item("register", say(registerWords.nav)),
      item("changes", words.changes),
      item("contact", words.contact),
    ],
    more: [
      { text: words.allTexts, href: href("/how-we-work/") },
      { text: say(correctionWords.title), href: href("/corrections/") },
      { text: say(registerWords.withheldNav), href: href("/withheld/") },
      { text: say(accessibilityWords.title), href: href("/accessibility/") },
    ],
    feed: { text: words.subscribe, href: href("/feed.xml") },
    edit,
    madeFrom: words.sameFiles,
  };
}
