import type { Entry } from "../../catalogue/catalogue.ts";
import type { Activity } from "../../content-types/fields.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { verdictMark } from "../status.ts";
import { startWords as texts } from "../words/start.ts";
import type { StartPart } from "./start-view.ts";

type Checklist = Entry<"checklists">["data"];
type Verdict = Entry<"rules">["data"]["verdict"];

/** The approved checklists for some purposes, in the order of the purposes. */
export function checklistPart(
  context: Context,
  title: string,
  purposes: readonly Checklist["purpose"][],
): StartPart {
  const { portal, say, link, href } = context;
  const own = Array.from(portal.catalogue.checklists.values())
    .filter(({ data }) => data.status === "approved" && purposes.includes(data.purpose))
    .toSorted((a, b) => purposes.indexOf(a.data.purpose) - purposes.indexOf(b.data.purpose));
  return {
    id: "checklists",
    title,
    all: { text: say(texts.allChecklists), href: href("/checklists/") },
    empty: say(texts.noChecklists),
    rows: own.map((entry) => ({
      id: entry.id,
      link: link("checklists", entry.id, entryTitle(context, entry)),
      facts: fillIn(say(texts.points), {
        all: entry.data.items.length,
        must: entry.data.items.filter(({ blocking }) => blocking).length,
      }),
    })),
  };
}

/** The link to all of them stands beside. */
const shownRules = 12;

const strictest: readonly Verdict[] = ["not_allowed", "conditional", "allowed"];

/** The rules in force for a kind of work, the strictest first: what a reader must not miss stands on top. */
export function rulesPart(context: Context, activity: Activity): StartPart {
  const { portal, say, show, href } = context;
  const own = Array.from(portal.catalogue.rules.values())
    .filter(({ data }) => data.status === "active" && data.activities.includes(activity))
    .toSorted((a, b) => strictest.indexOf(a.data.verdict) - strictest.indexOf(b.data.verdict));
  return {
    id: "rules",
    title: say(texts.aiRules),
    all: { text: say(texts.allRules), href: href("/rules/") },
    empty: say(texts.noRules),
    rows: own.slice(0, shownRules).map(({ id, data }) => {
      const { text, lang } = show(data.title);
      return {
        id,
        link: { text, lang, href: href(`/rules/${id}/`) },
        facts: show(data.statement),
        mark: verdictMark(context, data.verdict),
      };
    }),
  };
}
