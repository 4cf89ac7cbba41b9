import type { DataOf } from "../content-types/index.ts";
import { day } from "./format.ts";
import { inLanguage, path, type Bilingual, type Language } from "./language.ts";
import type { LinkView, PageView } from "./views.ts";
import { accessibilityWords as words } from "./words/accessibility.ts";
import { frameWords } from "./words/frame.ts";

/** How a site was tested for everybody's use, what does not work yet, and whom to tell. */
export interface AccessibilityView {
  readonly page: PageView;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly tell: { readonly title: string; readonly text: string; readonly email: LinkView | undefined };
  /** Code that others have written, and its terms. */
  readonly licences: { readonly title: string; readonly link: LinkView };
}

/** The day of the latest round by hand, which docs/accessibility.md describes. */
const checkedByHand = "2026-11-22";

/** @param contact Undefined only while site.yaml has errors. */
export function accessibilityView(
  language: Language,
  site: "internal" | "public",
  contact: DataOf<"site">["contact"] | undefined,
): AccessibilityView {
  const say = (text: Bilingual): string => inLanguage(text, language);
  const isPublic = site === "public";
  const answer = contact && ` ${say(contact.answer_within)}.`;
  return {
    page: {
      language,
      title: say(words.title),
      description: say(words.lead),
      address: "/accessibility/",
      updated: checkedByHand,
      crumbs: isPublic ? [] : [{ text: say(frameWords.start), href: path(language, "/") }],
      notices: [],
    },
    lead: say(words.lead),
    parts: [
      { title: say(words.aim), items: [say(words.aimText)] },
      {
        title: say(words.always),
        items: [
          words.axe,
          words.reflow,
          ...(isPublic ? [words.keyboardPublic, words.noScript] : [words.keyboard]),
        ].map(say),
      },
      {
        title: `${say(words.byHand)}, ${day(checkedByHand, language)}`,
        items: [words.focus, words.senses, words.structure, ...(isPublic ? [] : [words.charts])].map(say),
      },
      {
        title: say(words.remains),
        items: [
          words.noReader,
          words.oneBrowser,
          ...(isPublic ? [words.searchNeedsScript] : [words.chartPoints, words.englishMessages]),
        ].map(say),
      },
    ],
    tell: {
      title: say(words.tell),
      text: answer ? say(words.tellText) + answer : "",
      email: contact && { text: contact.email, href: `mailto:${contact.email}` },
    },
    licences: { title: say(words.others), link: { text: say(words.licences), href: "/licences.txt" } },
  };
}
