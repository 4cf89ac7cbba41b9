import { allEntries } from "../../catalogue/catalogue.ts";
import { countOf } from "../../diagnostics/summary.ts";
import type { Context } from "../context.ts";
import { mayILink } from "../may-i-questions.ts";
import { templateRow } from "../template-list.ts";
import { mostUsed } from "../template-uses.ts";
import { firstOf } from "../paging/first-of.ts";
import type { TemplateView } from "../template-view.ts";
import type { LineView, LinkView, NoticeView, PageView, ReceiptView } from "../views.ts";
import { startWords as texts } from "../words/start.ts";
import { useWords } from "../words/use.ts";
import type { StartParts } from "./start-view.ts";

const shownReplies = 6;

/**
 * For those who answer: what may not be sent, and the replies that are wanted most.
 *
 * @param decided What the figures have decided, in words; nothing while all goes on as before.
 */
export function replyStart(
  context: Context,
  templates: readonly TemplateView[],
  decided: readonly NoticeView[],
): StartParts {
  const { words, href, say } = context;
  return {
    links: [mayILink(context), { text: say(texts.zones), href: href("/no-claim-zones/") }],
    notices: [...decided, ...firstWithdrawn(context, templates)],
    replies: {
      ...shownTemplates(context, templates),
      all: { text: `${words.allReplies} (${templates.length})`, href: href("/templates/") },
      empty: words.nothingHere,
    },
    parts: [],
    receipt: portalReceipt(context),
  };
}

/** So many withdrawn replies are named; the list of all replies shows them last. */
const shownWithdrawn = 8;

function firstWithdrawn(context: Context, templates: readonly TemplateView[]): NoticeView[] {
  const { shown, more } = firstOf(context, withdrawn(templates), shownWithdrawn);
  const link = { text: context.words.allReplies, href: context.href("/templates/") };
  return more === undefined ? [...shown] : [...shown, { tone: "warn", text: `${more}.`, link }];
}

/** Replies that have been withdrawn or have gone out; a draft is no news. */
export const withdrawn = (templates: readonly TemplateView[]): NoticeView[] =>
  templates.flatMap(({ page, usable }) => (usable ? [] : withTitle(page)));

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
function shownTemplates(context: Context, templates: readonly TemplateView[]) {
  const { words, say, portal } = context;
  const used = mostUsed(portal).flatMap((id) => templates.find((one) => one.id === id && one.usable) ?? []);
  const shown = used.length > 0 ? used : programmeReplies(context, templates);
  return {
    title: used.length > 0 ? say(useWords.mostUsed) : words.programmeReplies,
    rows: shown.slice(0, shownReplies).map((template) => templateRow(context, template)),
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

/** What the portal is made of, and how much of it the check complains about. */
export function portalReceipt({ portal, words, href }: Context): ReceiptView {
  const figure = (label: string, value: string | LinkView): LineView => ({ label, value, form: "figure" });
  const found = (severity: "error" | "warning") => ({
    text: String(countOf(portal.diagnostics, severity)),
    href: href("/diagnostics/"),
  });
  return {
    id: "portal-receipt",
    title: words.portalReceipt,
    reference: portal.history.head ?? "",
    groups: [
      [
        figure(words.asOf, portal.asOf),
        figure(words.entriesLabel, String(Array.from(allEntries(portal.catalogue)).length)),
        figure(words.errors, found("error")),
        figure(words.warnings, found("warning")),
      ],
    ],
  };
}
