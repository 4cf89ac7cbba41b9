import { allEntries, type Entry } from "../../catalogue/catalogue.ts";
import { contentTypes } from "../../content-types/index.ts";
import { isOver } from "../../engine/incidents/action-state.ts";
import { capital, type Context } from "../context.ts";
import { decisionHeadline } from "../decision-sentence.ts";
import { shownTitle } from "../entry-title.ts";
import { figuresOf } from "../figures.ts";
import type { RegisterRow } from "../record-view.ts";
import { reportWeeks, type ReportWeek } from "../report-week.ts";
import { statusMark } from "../status.ts";
import { incidentMark } from "../incidents/incident-mark.ts";
import { incidentWords } from "../words/incidents.ts";
import { startWords as texts } from "../words/start.ts";

/** What waits for somebody to take a stand, the most urgent kind first. */
export function openMatters(context: Context): RegisterRow[] {
  const weeks = reportWeeks(context.portal);
  return [
    ...openIncidents(context),
    ...undecidedWeek(context, weeks),
    ...confirmations(context, weeks),
    ...unfinished(context),
  ];
}

const openIncidents = (context: Context): RegisterRow[] =>
  Array.from(context.portal.catalogue.incidents.values())
    .filter(({ data }) => !isOver(data))
    .map((entry) => ({
      id: entry.id,
      link: linkTo(context, entry),
      facts: `${context.say(incidentWords[entry.data.kind])} · ${capital(context.role(entry.data.owner))}`,
      mark: incidentMark(context, entry.data),
    }));

/** The latest closed week, while nobody has decided it. */
function undecidedWeek(context: Context, [latest]: readonly ReportWeek[]): RegisterRow[] {
  if (!latest || latest.log) return [];
  return [
    {
      id: latest.id,
      link: {
        text: decisionHeadline({ ...context, portal: latest.portal }),
        href: context.href(`/reports/${latest.id}/`),
      },
      facts: context.say(texts.decideWeek),
      mark: { word: context.words.notDecided, tone: "warn", icon: "clock" },
    },
  ];
}

/** Decisions whose day to look again has come. */
function confirmations(context: Context, weeks: readonly ReportWeek[]): RegisterRow[] {
  const { portal, words, say, href } = context;
  return weeks.flatMap(({ id, log }) =>
    (log?.data.entries ?? [])
      .filter(({ confirmed, confirm }) => !confirmed && confirm.check_on <= portal.asOf)
      .map(({ kpi, confirm }) => ({
        id: `${id}-${kpi}`,
        link: { text: figuresOf(context, kpi).name, href: href(`/reports/${id}/`) },
        facts: `${words.followUp} ${confirm.check_on}: ${say(confirm.expect)}`,
        mark:
          confirm.check_on < portal.asOf
            ? ({ word: words.confirmationLate, tone: "warn", icon: "clock" } as const)
            : undefined,
      })),
  );
}

const unfinishedStates: ReadonlySet<string> = new Set(["suspended", "in_review", "draft"]);

/** Records that are withdrawn, under review or drafts, in that order: somebody is to approve them or let them go. */
function unfinished(context: Context): RegisterRow[] {
  const found = Array.from(allEntries(context.portal.catalogue)).flatMap((entry) => {
    const { status, owner } = entry.data as { status?: string; owner?: string };
    return status !== undefined && unfinishedStates.has(status) ? [{ entry, status, owner }] : [];
  });
  const order = [...unfinishedStates];
  return found
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map(({ entry, status, owner }) => ({
      id: `${entry.type}-${entry.id}`,
      link: linkTo(context, entry),
      facts: [kindOf(context, entry), ...(owner ? [capital(context.role(owner))] : [])].join(" · "),
      mark: statusMark(context, status),
    }));
}

const kindOf = ({ language }: Context, { type }: Entry): string =>
  capital(contentTypes[type].label[language]);

function linkTo(context: Context, entry: Entry) {
  const { text, lang } = shownTitle(context, entry);
  return { ...context.link(entry.type, entry.id, text), lang };
}
