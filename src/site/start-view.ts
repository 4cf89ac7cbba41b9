import { allEntries } from "../catalogue/catalogue.ts";
import { dueReviews } from "../rules/reviews/due-reviews.ts";
import type { Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { compareIn } from "./format.ts";
import { countOf } from "../diagnostics/summary.ts";
import type { Bilingual } from "./language.ts";
import { mayILink } from "./may-i-questions.ts";
import { namedEntry } from "./reviews/review-row.ts";
import { templateRow, type TemplateRow } from "./template-list.ts";
import { mostUsed } from "./template-uses.ts";
import type { TemplateView } from "./template-view.ts";
import type { LinkView, NoticeView, PageView, ReceiptView } from "./views.ts";
import { reviewWords } from "./words/reviews.ts";
import { useWords } from "./words/use.ts";

/** What each role must see first: what is stopped, what needs somebody, and the way to everything else. */
export interface StartView {
  readonly page: PageView;
  readonly notices: readonly NoticeView[];
  /** The page that answers “May I?”. */
  readonly mayI: LinkView;
  readonly dueTitle: string;
  readonly due: readonly { readonly link: LinkView; readonly facts: string }[];
  readonly allReviews: LinkView;
  readonly repliesTitle: string;
  readonly replies: readonly TemplateRow[];
  readonly allReplies: LinkView;
  readonly changes: readonly { readonly date: string; readonly text: string; readonly link: LinkView }[];
  readonly receipt: ReceiptView;
}

/** How many replies stand on the start page, and how many changes. */
const shownReplies = 6;
const shownChanges = 5;

/**
 * @param decisionNotice What the figures have decided, already in words; nothing when all goes on as before.
 */
export function startView(
  context: Context,
  templates: readonly TemplateView[],
  decisionNotice: readonly NoticeView[],
): StartView {
  const { words, language, href, say } = context;
  return {
    page: { language, title: words.startTitle, address: "/", crumbs: [], notices: [] },
    notices: [...decisionNotice, ...templates.flatMap(({ page, usable }) => (usable ? [] : withTitle(page)))],
    mayI: mayILink(context),
    dueTitle: words.needsYou,
    due: shownReviews(context),
    allReviews: { text: say(reviewWords.allReviews), href: href("/reviews/") },
    ...shownTemplates(context, templates),
    allReplies: { text: `${words.allReplies} (${templates.length})`, href: href("/templates/") },
    changes: latestChanges(context),
    receipt: portalReceipt(context),
  };
}

/** Only what has been withdrawn or has gone out is news; a draft is not. */
function withTitle(page: PageView): NoticeView[] {
  return page.notices
    .filter(({ tone }) => tone === "stop")
    .map(({ mark, text, link }): NoticeView => ({
      tone: "warn",
      mark: mark && { word: `${page.title} ${mark.word}`, tone: "warn", icon: "clock" },
      text,
      link,
    }));
}

/** The replies most used in the last four weeks; while nothing is known of use, those on the programme's own topics. */
function shownTemplates(
  context: Context,
  templates: readonly TemplateView[],
): Pick<StartView, "repliesTitle" | "replies"> {
  const { words, say, portal } = context;
  const used = mostUsed(portal).flatMap((id) => templates.find((one) => one.id === id && one.usable) ?? []);
  const shown = used.length > 0 ? used : programmeReplies(context, templates);
  return {
    repliesTitle: used.length > 0 ? say(useWords.mostUsed) : words.programmeReplies,
    replies: shown.slice(0, shownReplies).map((template) => templateRow(context, template)),
  };
}

/** Topics of the programme's own questions. */
const programmeTopics = ["ai", "privacy", "data"];

/** Replies on AI and privacy, topic by topic, in the order of their ids. */
function programmeReplies({ portal }: Context, templates: readonly TemplateView[]): TemplateView[] {
  const topic = ({ id }: TemplateView) =>
    programmeTopics.indexOf(portal.catalogue.templates.get(id)?.data.intent ?? "");
  return templates
    .filter((template) => template.usable && topic(template) !== -1)
    .toSorted((a, b) => topic(a) - topic(b));
}

function shownReviews(context: Context): StartView["due"] {
  const { portal, words, link, role } = context;
  const soon = Temporal.PlainDate.from(portal.asOf).add({ days: 14 }).toString();
  return dueReviews(portal.catalogue)
    .filter(({ due }) => due <= soon)
    .map(({ entry, owner, due, calendar }) => {
      const [when, day] = calendar < portal.asOf ? [words.reviewOverdue, calendar] : [words.reviewSoon, due];
      return {
        link: link(entry.type, entry.id, namedEntry(context, entry)),
        facts: `${when} ${day} · ${role(owner)}`,
      };
    });
}

/** The newest versions of records: what changed in meaning, not in bytes. */
function latestChanges(context: Context): StartView["changes"] {
  const { portal, say, link, language } = context;
  return Array.from(allEntries(portal.catalogue))
    .flatMap((entry) => {
      const data = entry.data as { effective_date?: string; change_summary?: Bilingual };
      if (!data.effective_date || !data.change_summary || data.effective_date > portal.asOf) return [];
      return [
        {
          date: data.effective_date,
          text: say(data.change_summary),
          link: link(entry.type, entry.id, entryTitle(context, entry)),
        },
      ];
    })
    .toSorted((a, b) =>
      a.date > b.date ? -1 : a.date < b.date ? 1 : compareIn(language)(a.link.text, b.link.text),
    )
    .slice(0, shownChanges);
}

function portalReceipt({ portal, words }: Context): ReceiptView {
  const entries = Array.from(allEntries(portal.catalogue)).length;
  const figure = (label: string, value: string | number) => ({
    label,
    value: String(value),
    form: "figure" as const,
  });
  return {
    id: "portal-receipt",
    title: words.portalReceipt,
    reference: portal.history.head ?? "",
    groups: [
      [
        figure(words.asOf, portal.asOf),
        figure(words.entriesLabel, entries),
        figure(words.errors, countOf(portal.diagnostics, "error")),
        figure(words.warnings, countOf(portal.diagnostics, "warning")),
      ],
    ],
  };
}
