import type { Context } from "./context.ts";
import { decisionHeadline } from "./decision-sentence.ts";
import { figuresOf } from "./figures.ts";
import type { RegisterRow, RegisterView } from "./record-view.ts";
import type { LogEntry } from "./report-line.ts";
import { reportWeeks, type ReportWeek } from "./report-week.ts";
import { decisionMark } from "./verdict-marks.ts";
import type { LinkView } from "./views.ts";

/** Every week's report, and the decisions that are still to be confirmed. */
export function reportListView(context: Context): RegisterView {
  const { words, language, href, portal } = context;
  const weeks = reportWeeks(portal);
  return {
    page: {
      language,
      title: words.reportsTitle,
      address: "/reports/",
      section: "decisions",
      crumbs: [{ text: words.navDecisions, href: href("/decisions/") }],
      notices: [],
    },
    lead: words.reportsLead,
    groups: [
      { id: "weeks", title: words.allWeeks, rows: weeks.map((one) => weekRow(context, one)) },
      { id: "due", title: words.confirmationsDue, rows: dueRows(context, weeks) },
    ],
  };
}

function weekRow(context: Context, { id, log, portal }: ReportWeek): RegisterRow {
  const { words, href } = context;
  const then = { ...context, portal };
  return {
    id,
    link: { text: decisionHeadline(then), href: href(`/reports/${id}/`) },
    facts: [
      log ? `${words.decidedOn} ${log.data.date}` : words.notDecided,
      ...(log?.data.entries.some((entry) => entry.differs_because) ? [words.differsFromRule] : []),
    ].join(" · "),
    mark: decisionMark(then, portal.decision.decision),
  };
}

/** The soonest first; marked once their day has passed. */
function dueRows(context: Context, weeks: readonly ReportWeek[]): RegisterRow[] {
  const { words, href, say, portal } = context;
  const open: { id: string; entry: LogEntry }[] = weeks.flatMap(({ id, log }) =>
    (log?.data.entries ?? []).flatMap((entry) => (entry.confirmed ? [] : [{ id, entry }])),
  );
  return open
    .toSorted((a, b) => compare(a.entry.confirm.check_on, b.entry.confirm.check_on))
    .map(({ id, entry: { kpi, confirm } }) => ({
      id: `${id}-${kpi}`,
      link: { text: figuresOf(context, kpi).name, href: href(`/reports/${id}/`) },
      facts: `${id.toUpperCase()} · ${words.followUp} ${confirm.check_on}: ${say(confirm.expect)}`,
      mark:
        confirm.check_on < portal.asOf
          ? { word: words.confirmationLate, tone: "warn", icon: "clock" }
          : undefined,
    }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The way to the latest week's report; none before anything can be reported. */
export function latestReportLink({ words, href, portal }: Context): LinkView | undefined {
  const [latest] = reportWeeks(portal);
  return latest && { text: words.reportOnePage, href: href(`/reports/${latest.id}/`) };
}
