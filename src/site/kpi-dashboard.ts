import { capital, type Context } from "./context.ts";
import { currentDecisionReceipt } from "./decision-receipt.ts";
import { decisionHeadline, decisionPeriod, decisionSentence } from "./decision-sentence.ts";
import { compareIn } from "./format.ts";
import type { KpiRowView } from "./kpi-row.ts";
import type { KpiView } from "./kpi-view.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

/** What the week's figures decide, and every KPI in one table per group. */
export interface KpiDashboardView {
  readonly page: PageView;
  readonly sentence: string;
  readonly counts: readonly LineView[];
  readonly receipt?: ReceiptView | undefined;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly KpiRowView[];
  }[];
  readonly legend: readonly ("band" | "good" | "bad" | "common")[];
  readonly json: LinkView;
}

export function kpiDashboardView(context: Context, kpis: readonly KpiView[]): KpiDashboardView {
  const { words, language } = context;
  const rows = kpis.map(({ row }) => row).toSorted(inOrder(context));
  const groups = [
    { id: "programme", title: words.programmeKpis, rows: rows.filter(({ programme }) => programme) },
    { id: "others", title: words.otherKpis, rows: rows.filter(({ programme }) => !programme) },
  ].filter((group) => group.rows.length > 0);
  const empty = rows.length === 0;
  return {
    page: {
      language,
      title: empty ? words.noKpis : decisionHeadline(context),
      address: "/kpis/",
      section: "kpis",
      kind: words.kindKpi,
      crumbs: [],
      notices: [],
    },
    sentence: empty ? words.noKpisWhy : decisionSentence(context),
    counts: empty ? [] : countLines(context, groups[0]?.rows ?? []),
    receipt: empty ? undefined : currentDecisionReceipt(context),
    groups,
    legend: ["band", "good", "bad", "common"],
    json: { text: "JSON", href: "/decisions.json" },
  };
}

/** Those that steer first, then by title as the language sorts. */
function inOrder({ language }: Context): (a: KpiRowView, b: KpiRowView) => number {
  const compare = compareIn(language);
  return (a, b) => Number(b.steering) - Number(a.steering) || compare(a.link.text, b.link.text);
}

/** Day, data and how the first group's KPIs stand; a verdict that none has is left out. */
function countLines(context: Context, rows: readonly KpiRowView[]): LineView[] {
  const { words, portal, say } = context;
  const figure = (label: string | MarkView, value: string): LineView => ({ label, value, form: "figure" });
  const programme = portal.catalogue.site?.data.programme;
  const lines = [figure(words.dataThrough, decisionPeriod(portal.decision).end)];
  if (programme) {
    const day = Temporal.PlainDate.from(programme.start).until(portal.asOf).days + 1;
    lines.push(
      figure(
        words.programme,
        say({ sv: `dag ${day} av ${programme.days}`, en: `day ${day} of ${programme.days}` }),
      ),
    );
  }
  const total = rows.length;
  const met = rows.filter(({ status }) => status.word === words.targetMet).length;
  lines.push(figure({ word: words.targetMet, tone: "good", icon: "check" }, `${met} ${words.of} ${total}`));
  const verdicts: readonly MarkView[] = [
    { word: words.improving, tone: "good", icon: "disc" },
    { word: words.worsening, tone: "warn", icon: "diamond" },
    { word: words.commonCause, tone: "none", icon: "dot" },
  ];
  const judged = verdicts.map((mark) => ({
    mark,
    count: rows.filter(({ variation }) => variation.word === mark.word).length,
  }));
  const others = total - judged.reduce((sum, { count }) => sum + count, 0);
  return [
    ...lines,
    ...[
      ...judged,
      { mark: { word: capital(words.notJudged), tone: "none", icon: "ring" } as const, count: others },
    ]
      .filter(({ count }) => count > 0)
      .map(({ mark, count }) => figure(mark, String(count))),
  ];
}
