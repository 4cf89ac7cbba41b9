import { questionsWithout } from "../engine/use/template-use.ts";
import { lastClosedPeriod } from "../lib/period.ts";
import type { Context } from "./context.ts";
import { sourceLink } from "./figures.ts";
import { number, period } from "./format.ts";
import type { Shown } from "./language.ts";
import { firstOf, type FirstOf } from "./paging/first-of.ts";
import { changeLine } from "./record-receipt.ts";
import { templateUses, type TemplateUses } from "./template-uses.ts";
import type { TemplateView } from "./template-view.ts";
import { topicWord } from "./topic-words.ts";
import { coverageViews, useTexts, type CoverageView, type UseTexts } from "./use-coverage.ts";
import type { LineView, LinkView, NoticeView, PageView, ReceiptView } from "./views.ts";
import { useWords } from "./words/use.ts";

/** How often replies are used, and what there is no reply for. */
export interface UseView {
  readonly page: PageView;
  readonly texts: UseTexts;
  /** Undefined while no week has been entered. */
  readonly use:
    | {
        readonly coverage: readonly CoverageView[];
        readonly weeks: readonly { readonly week: string; readonly shares: readonly string[] }[];
        readonly latest: string;
        readonly used: readonly UsedRow[];
        readonly never: FirstOf<LinkView>;
        readonly missing: readonly {
          readonly question: Shown;
          readonly count: string;
          readonly topic: string;
          /** To a draft of the reply, or to how one is written. */
          readonly next: LinkView;
        }[];
        readonly receipt: ReceiptView;
      }
    | undefined;
}

/** Only those that matter most are named: the most used, the most asked for. */
const mostNamed = 40;

interface UsedRow {
  readonly link: LinkView;
  readonly code: string;
  readonly latest: string;
  readonly fourWeeks: string;
}

export function useView(context: Context, templates: readonly TemplateView[]): UseView {
  const { words, language, href, say, portal } = context;
  const texts = useTexts(context);
  const uses = templateUses(portal);
  return {
    page: {
      language,
      title: say(useWords.title),
      address: "/use/",
      section: "templates",
      crumbs: [{ text: words.navReplies, href: href("/templates/") }],
      notices: uses ? lateNotice(context, texts, uses) : [],
    },
    texts,
    use: uses && {
      ...coverageViews(context, texts),
      latest: period(uses.latest, language),
      used: usedRows(context, templates, uses),
      never: firstOf(
        context,
        templates
          .filter(({ usable, shortCode }) => usable && !uses.ever.has(shortCode))
          .map((template) => toTemplate(context, template)),
        mostNamed,
      ),
      missing: missingQuestions(context, texts, uses).slice(0, mostNamed),
      receipt: receipt(context, texts),
    },
  };
}

function usedRows(context: Context, templates: readonly TemplateView[], uses: TemplateUses): UsedRow[] {
  const of = (counts: ReadonlyMap<string, number>, { shortCode }: TemplateView) => counts.get(shortCode) ?? 0;
  return templates
    .filter((template) => of(uses.inFourWeeks, template) > 0)
    .toSorted((a, b) => of(uses.inFourWeeks, b) - of(uses.inFourWeeks, a))
    .slice(0, mostNamed)
    .map((template) => ({
      link: toTemplate(context, template),
      code: template.shortCode,
      latest: number(of(uses.inLatest, template), context.language, 0),
      fourWeeks: number(of(uses.inFourWeeks, template), context.language, 0),
    }));
}

function missingQuestions(context: Context, texts: UseTexts, uses: TemplateUses) {
  const { portal, language, words, href, link } = context;
  const rows = portal.catalogue.templateUse?.data.rows ?? [];
  const templates = Array.from(portal.catalogue.templates.values());
  return questionsWithout(rows, uses.from, uses.latest.text).map(({ question, topic, count }) => {
    const draft = templates.find(
      ({ data }) => data.status === "draft" && data.title.sv.toLowerCase() === question.toLowerCase(),
    );
    return {
      // What staff write down is Swedish, whatever language the page is in.
      question: language === "sv" ? { text: question } : ({ text: question, lang: "sv" } as const),
      count: `${number(count, language, 0)} ${count === 1 ? texts.once : texts.times}`,
      topic: topic === undefined ? "" : topicWord(words, topic),
      next: draft ? link("templates", draft.id, texts.draft) : { text: texts.write, href: href("/help/") },
    };
  });
}

function lateNotice(
  { portal, language, words }: Context,
  texts: UseTexts,
  { latest }: TemplateUses,
): NoticeView[] {
  if (latest.index >= lastClosedPeriod(portal.asOf, "weekly").index) return [];
  return [
    {
      tone: "warn",
      mark: { word: words.stale, tone: "warn", icon: "clock" },
      text: `${texts.late} ${period(latest, language)}.`,
    },
  ];
}

const toTemplate = ({ link }: Context, { id, page }: TemplateView): LinkView => ({
  ...link("templates", id, page.title),
  lang: page.titleLang,
});

function receipt(context: Context, texts: UseTexts): ReceiptView {
  const { words, portal } = context;
  const entry = portal.catalogue.templateUse;
  const rows = entry?.data.rows ?? [];
  const figure = (label: string, n: number): LineView => ({ label, value: String(n), form: "figure" });
  return {
    id: "receipt",
    title: texts.receipt,
    reference: portal.asOf,
    groups: [
      [figure(texts.weeks, new Set(rows.map(({ week }) => week)).size), figure(texts.rows, rows.length)],
      ...(entry
        ? [
            [
              { label: words.source, value: sourceLink(context, entry.file, 1), form: "path" } as const,
              changeLine(context, entry.file),
            ],
          ]
        : []),
    ],
  };
}
