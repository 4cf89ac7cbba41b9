import { allEntries, type Entry } from "../../catalogue/catalogue.ts";
import { fillIn } from "../../lib/fill-in.ts";
import { parsePeriod } from "../../lib/period.ts";
import type { Context } from "../context.ts";
import { ruleTitle } from "../decision-sentence.ts";
import { shownTitle } from "../entry-title.ts";
import { periodInFull } from "../figures.ts";
import { compareIn } from "../format.ts";
import type { Bilingual, Shown } from "../language.ts";
import { decisionMark } from "../verdict-marks.ts";
import type { LinkView } from "../views.ts";
import { startWords as texts } from "../words/start.ts";

/** What is new, for everybody: what has changed in meaning, what was decided, and whose terms are new. */
export interface NewsView {
  readonly title: string;
  readonly items: readonly NewsItem[];
  readonly empty: string;
}

export interface NewsItem {
  /** ISO date. */
  readonly date: string;
  readonly text: Shown;
  /** The records that it is about, few enough to read. */
  readonly links: readonly LinkView[];
  /** How many more. */
  readonly more?: string | undefined;
}

const shownItems = 6;
const shownLinks = 3;
/** What stands there when the week was quiet. */
const shownEarlier = 3;

/** The news of the seven days up to the portal's; when there are none, the latest before. */
export function newsView(context: Context): NewsView {
  const { portal, say, language } = context;
  const compare = compareIn(language);
  const all = [...newVersions(context), ...decisions(context), ...newTerms(context)]
    .filter(({ date }) => date <= portal.asOf)
    .toSorted((a, b) => (a.date === b.date ? compare(a.text.text, b.text.text) : a.date > b.date ? -1 : 1));
  const weekAgo = Temporal.PlainDate.from(portal.asOf).subtract({ days: 7 }).toString();
  const recent = all.filter(({ date }) => date > weekAgo);
  return {
    title: say(recent.length > 0 ? texts.lastWeek : texts.sinceEarlier),
    items: recent.length > 0 ? recent.slice(0, shownItems) : all.slice(0, shownEarlier),
    empty: say(texts.noChanges),
  };
}

interface Versioned {
  readonly effective_date?: string;
  readonly change_summary?: Bilingual;
}

/** New versions of records. Those that changed on the same day in the same words are one piece of news. */
function newVersions(context: Context): NewsItem[] {
  const { portal, show, say, link, language } = context;
  const compare = compareIn(language);
  const changed = Array.from(allEntries(portal.catalogue)).flatMap((entry) => {
    const { effective_date: date, change_summary: summary } = entry.data as Versioned;
    return date && summary ? [{ entry, date, summary }] : [];
  });
  return Array.from(
    Map.groupBy(changed, ({ date, summary }) => `${date} ${summary.sv}`).values(),
    (group): NewsItem[] => {
      const [first] = group;
      if (!first) return [];
      const links = group
        .map(({ entry }): LinkView => {
          const { text, lang } = shownTitle(context, entry);
          return { ...link(entry.type, entry.id, text), lang };
        })
        .toSorted((a, b) => compare(a.text, b.text));
      // One more takes no more room than the words that say so.
      const shown = links.length <= shownLinks + 1 ? links.length : shownLinks;
      return [
        {
          date: first.date,
          text: show(first.summary),
          links: links.slice(0, shown),
          more: links.length > shown ? fillIn(say(texts.andMore), { n: links.length - shown }) : undefined,
        },
      ];
    },
  ).flat();
}

/** What was decided of a week's figures. */
const decisions = (context: Context): NewsItem[] =>
  Array.from(context.portal.catalogue.decisions.values(), ({ id, data }): NewsItem => {
    const { say, link, language } = context;
    const week = parsePeriod(data.week, "weekly");
    return {
      date: data.date,
      text: {
        text: fillIn(say(texts.decided), { week: week ? periodInFull(week, language) : data.week }),
      },
      links: [
        link(
          "decisions",
          id,
          data.rule ? ruleTitle(context, data.rule) : decisionMark(context, data.rule_decision).word,
        ),
      ],
    };
  });

/** Terms that a vendor has changed. */
const newTerms = (context: Context): NewsItem[] =>
  Array.from(context.portal.catalogue.terms.values())
    .filter(({ data }) => data.change_kind === "change")
    .map((entry: Entry<"terms">) => ({
      date: entry.data.fetch_date,
      text: { text: context.say(texts.newTerms) },
      links: [context.link(entry.type, entry.id, shownTitle(context, entry).text)],
    }));
