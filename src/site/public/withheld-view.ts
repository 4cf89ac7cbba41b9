import { capital } from "../context.ts";
import type { Shown } from "../language.ts";
import type { LinkView, PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

/** What the site does not show: what, why, who decides, and what to ask for instead. */
export interface WithheldView {
  readonly page: PageView;
  readonly lead: string;
  readonly items: readonly WithheldItem[];
  readonly nothing: string;
  /** Fields of the standards that are left empty. */
  readonly open: {
    readonly title: string;
    readonly lead: string;
    readonly fields: readonly { readonly why: Shown; readonly atrs: string; readonly dutch: string }[];
  };
  readonly ask: LinkView;
}

interface WithheldItem {
  readonly what: Shown;
  readonly why: Shown;
  readonly instead: { readonly label: string; readonly text: Shown };
  /** Undefined for a role that the facts do not know. */
  readonly decidedBy: string | undefined;
}

export function withheldView(context: PublicContext): WithheldView {
  const { language, words, withheld, facts, say, show, href } = context;
  const { withheldTitle, withheldLead, nothingWithheld, openTitle, openLead, instead, decidedBy } =
    registerWords;
  return {
    page: {
      language,
      title: say(withheldTitle),
      description: say(withheldLead),
      address: "/withheld/",
      updated: withheld?.history[0]?.date,
      crumbs: [{ text: say(registerWords.nav), href: href("/register/") }],
      notices: [],
    },
    lead: say(withheldLead),
    items: (withheld?.items ?? []).map((item) => {
      const role = facts?.roles[item.decided_by];
      return {
        what: show(item.what),
        why: show(item.why),
        instead: { label: say(instead), text: show(item.instead) },
        decidedBy: role && `${say(decidedBy)}: ${say(role)}`,
      };
    }),
    nothing: say(nothingWithheld),
    open: {
      title: say(openTitle),
      lead: say(openLead),
      fields: (withheld?.open_fields ?? []).map(({ why, atrs, dutch }) => ({
        why: show(why),
        atrs: atrs.join(", "),
        dutch: dutch.join(", "),
      })),
    },
    ask: { text: capital(words.contactTitle), href: href("/contact/") },
  };
}
