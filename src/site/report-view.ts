import type { Context } from "./context.ts";
import { decisionHeadline, decisionSentence, ruleTitle } from "./decision-sentence.ts";
import { figuresOf, lowerFirst } from "./figures.ts";
import { draftedLine, loggedLine, loggedMark, type ReportLine } from "./report-line.ts";
import { reportReceipt } from "./report-receipt.ts";
import { termsAside } from "./terms/report-terms.ts";
import { trustAside } from "./programme/report-trust.ts";
import { reportWeeks, type ReportWeek } from "./report-week.ts";
import { decisionMark } from "./verdict-marks.ts";
import type { NoticeView, PageView, ReceiptView } from "./views.ts";

/** Something that a week brought besides its figures, on one line. */
export interface ReportAside {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** One week on one printed page: drafted from the figures, confirmed by the log. */
export interface ReportView {
  readonly page: PageView;
  readonly id: string;
  /** Kind, week and organisation, on one line. */
  readonly about: string;
  /** Why that was the decision, from the evaluated tree. */
  readonly sentence: string;
  /** Said when somebody decided otherwise than the rule. */
  readonly departure: string;
  readonly linesTitle: string;
  readonly lines: readonly ReportLine[];
  /** What else the week brought, a line each: changed terms, the trust review. */
  readonly besides: readonly ReportAside[];
  readonly receipt?: ReceiptView | undefined;
}

/** A report per logged week, and a draft of the latest closed one while it is not logged; newest first. */
export function reportViews(context: Context): ReportView[] {
  return reportWeeks(context.portal).map((one) => reportView({ ...context, portal: one.portal }, one));
}

/** @param context The portal as it stood after the week. */
function reportView(context: Context, one: ReportWeek): ReportView {
  const { words, language, href, portal } = context;
  const { week, id } = one;
  return {
    page: {
      language,
      title: decisionHeadline(context),
      address: `/reports/${id}/`,
      section: "decisions",
      crumbs: [
        { text: words.navDecisions, href: href("/decisions/") },
        { text: words.reportsTitle, href: href("/reports/") },
      ],
      notices: [...draftNotice(context, one), ...historyNotice(context, one)],
    },
    id,
    about: [
      words.reportKind,
      week.text,
      `${week.start} – ${week.end}`,
      portal.catalogue.site?.data.organisation,
    ]
      .filter((part) => part !== undefined)
      .join(" · "),
    sentence: decisionSentence(context),
    departure: departureText(context, one),
    linesTitle: words.kpisAndDecisions,
    lines: reportLines(context, one),
    besides: [...termsAside(context, one), ...trustAside(context, one)],
    receipt: reportReceipt(context, one),
  };
}

/** The log's entries in its own order, then the programme's KPIs that it lacks. */
function reportLines(context: Context, { log }: ReportWeek): ReportLine[] {
  const entries = log?.data.entries ?? [];
  const logged = new Set(entries.map(({ kpi }) => kpi));
  const rest = Array.from(context.portal.catalogue.kpis.values())
    .filter(({ id, data }) => data.programme && !logged.has(id))
    .toSorted((a, b) => Number(b.data.steering) - Number(a.data.steering));
  return [
    ...entries.map((entry) => loggedLine(context, entry)),
    ...rest.map(({ id }) => draftedLine(context, id)),
  ];
}

/** `Avviker från regeln: kostnad per konvertering (CPA), behåll.` */
function departureText(context: Context, { log }: ReportWeek): string {
  const departing = (log?.data.entries ?? []).filter((entry) => entry.differs_because);
  const named = departing.map(({ kpi, decision }) => {
    const word = loggedMark(context, decision).word;
    return lowerFirst(`${figuresOf(context, kpi).name}, ${lowerFirst(word)}`);
  });
  return named.length === 0 ? "" : `${context.words.differsFromRule}: ${named.join("; ")}.`;
}

function draftNotice({ words }: Context, { log }: ReportWeek): NoticeView[] {
  return log ? [] : [{ tone: "warn", text: words.draftReport }];
}

/** Said when the rules, worked out anew, give something else than the log says that they gave. */
function historyNotice(context: Context, { log, portal: { decision } }: ReportWeek): NoticeView[] {
  if (!log) return [];
  const { rule_decision: logged, rule } = log.data;
  if (logged === decision.decision && rule === decision.by?.rule.id) return [];
  const was = outcomeWords(context, logged, rule);
  const is = outcomeWords(context, decision.decision, decision.by?.rule.id);
  const text = context.say({
    sv: `Då gav reglerna: ${was}. Omräknat i dag ger de: ${is}.`,
    en: `The rules gave: ${was}. Worked out anew they give: ${is}.`,
  });
  return [
    { tone: "warn", mark: { word: context.words.historyChanged, tone: "warn", icon: "warning" }, text },
  ];
}

function outcomeWords(
  context: Context,
  decision: Parameters<typeof decisionMark>[1],
  rule: string | undefined,
): string {
  const word = lowerFirst(decisionMark(context, decision).word);
  return rule === undefined ? word : `${word} (${lowerFirst(ruleTitle(context, rule))})`;
}
