import { countOf } from "../diagnostics/summary.ts";
import { count } from "../lib/list.ts";
import { beginnings, type Beginnings } from "./beginnings.ts";
import type { Context } from "./context.ts";
import { editLinks, type EditLinks } from "./edit-links.ts";
import { crisisAddress } from "./crisis-view.ts";
import { areas } from "./registers/overview.ts";
import { otherLanguage, type Language } from "./language.ts";
import type { LinkView } from "./views.ts";
import { accessibilityWords } from "./words/accessibility.ts";

/** The frame around every page of the internal site. */
export interface FrameView {
  readonly organisation: string;
  /** What every page can be read in besides. */
  readonly otherLanguage: Language | undefined;
  /** Said first on every page while the content is a demonstration. */
  readonly demonstration?: string | undefined;
  readonly nav: readonly (LinkView & { readonly section: string })[];
  readonly crisis: LinkView;
  readonly footer: readonly LinkView[];
  /** What leads to the files that a page is made from. */
  readonly edit: EditLinks;
  /** How to begin on the lists that hold nothing yet. */
  readonly beginnings: Beginnings;
  /** What the pages were made from: day and commit. */
  readonly madeFrom: string;
}

export function frameView(context: Context): FrameView {
  const { words, href, say, language, portal } = context;
  const site = portal.catalogue.site?.data;
  const item = (section: string, text: string) => ({ section, text, href: href(`/${section}/`) });
  return {
    organisation: site?.organisation ?? "",
    otherLanguage: otherLanguage(portal.catalogue, language),
    demonstration: site?.demonstration && say(site.demonstration),
    nav: [
      item("templates", words.navReplies),
      item("rules", words.navRules),
      item("kpis", words.navKpis),
      item("decisions", words.navDecisions),
      item("content", say(areas.content.title)),
      item("registers", words.navRegisters),
    ],
    crisis: { text: words.crisis, href: href(crisisAddress(context)) },
    footer: [
      { text: words.declarationShort, href: href("/declaration/") },
      { text: `${words.diagnostics}: ${findings(context)}`, href: href("/diagnostics/") },
      { text: words.howToChange, href: href("/help/") },
      { text: say(accessibilityWords.title), href: href("/accessibility/") },
    ],
    beginnings: beginnings(context),
    edit: editLinks(portal.catalogue, "internal", language),
    madeFrom: `${words.asOf} ${portal.asOf}${portal.history.head ? ` · ${words.madeFrom.toLocaleLowerCase(language)} ${portal.history.head}` : ""}.`,
  };
}

/** `0 fel, 2 varningar` */
export function findings({ language, portal: { diagnostics } }: Context): string {
  const errors = countOf(diagnostics, "error");
  const warnings = countOf(diagnostics, "warning");
  if (language === "sv") return `${errors} fel, ${count(warnings, "varning", "varningar")}`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}`;
}
