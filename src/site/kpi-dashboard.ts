import type { KpiStatus } from "../engine/kpi-status.ts";
import type { Context } from "./context.ts";
import { currentDecisionReceipt } from "./decision-receipt.ts";
import { decisionHeadline, decisionPeriod, decisionSentence } from "./decision-sentence.ts";
import { compareIn } from "./format.ts";
import type { KpiRowView } from "./kpi-row.ts";
import type { KpiView } from "./kpi-view.ts";
import { latestReportLink } from "./report-list.ts";
import { statusMark } from "./verdict-marks.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

/** What the week's figures decide, and every KPI in one table per group. */
export interface KpiDashboardView {
  readonly page: PageView;
  readonly sentence: string | undefined;
  readonly counts: readonly LineView[];
  readonly receipt?: ReceiptView | undefined;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly KpiRowView[];
  }[];
  /** Whether some sparkline shows limits that an event has put an end to. */
  readonly hasBefore: boolean;
  readonly report?: LinkView | undefined;
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
      crumbs: [],
      notices: [],
    },
    sentence: empty ? words.noKpisWhy : decisionSentence(context),
    counts: empty ? [] : countLines(context, groups[0]?.rows ?? []),
    receipt: empty ? undefined : currentDecisionReceipt(context),
    groups,
    hasBefore: rows.some(({ spark }) => spark !== undefined && spark.drawing.before.length > 0),
    report: latestReportLink(context),
    json: { text: "JSON", href: "/decisions.json" },
  };
}

/** Those that steer first, then by title as the language sorts. */
function inOrder({ language }: Context): (a: KpiRowView, b: KpiRowView) => number {
  const compare = compareIn(language);
  return (a, b) => Number(b.steering) - Number(a.steering) || compare(a.link.text, b.link.text);
}

/** Day, data and how the first group's KPIs stand; a status that none has is left out. */
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
  const counts = shownOrder.map((status) => ({
    mark: statusMark(context, status),
    count: rows.filter(({ state }) => state === status).length,
  }));
  return [
    ...lines,
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ mark, count }) => figure(mark, `${count} ${words.of} ${rows.length}`)),
  ];
}

/** Best news first, what cannot be said last. */
const shownOrder = [
  "met",
  "on_course",
  "at_risk",
  "off_course",
  "missed",
  "unknown",
  "too_little_data",
  "stale",
  "no_target",
] as const satisfies readonly KpiStatus[];
