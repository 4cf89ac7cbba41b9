import type { Entry } from "../../catalogue/catalogue.ts";
import { firstStatement, type FirstStatement } from "../../engine/incidents/first-statement.ts";
import { postMortem, postMortemDays } from "../../engine/incidents/post-mortem.ts";
import { minutesText } from "../../lib/minutes-text.ts";
import { minutesBetween } from "../../lib/swedish-time.ts";
import type { Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, MarkView, NoticeView } from "../views.ts";
import { incidentWords } from "../words/incidents.ts";

type Incident = Entry<"incidents">["data"];

/** The first statement against the playbook that was in force then. */
export const statementOf = ({ portal }: Context, incident: Incident): FirstStatement =>
  firstStatement(
    incident,
    Array.from(portal.catalogue.playbooks.values(), ({ data }) => data),
    portal.asOf,
  );

/** Minutes and working days, counted from the log. */
export function clockSection(context: Context, incident: Incident): SectionView {
  const { say, language } = context;
  const { occurred_at, detected_at, resolved_at, detection } = incident;
  const stretch = (label: string, from: string, to: string, why: string[] = []): LineView[] => {
    const minutes = minutesBetween(from, to);
    // What cannot have passed is KV731.
    return minutes < 0 ? [] : [{ label, value: minutesText(minutes, language), form: "figure", why }];
  };
  return {
    id: "clock",
    title: say(incidentWords.clock),
    lines: [
      ...stretch(say(incidentWords.untilDetected), occurred_at, detected_at, [
        say(detection === "internal" ? incidentWords.detectedHere : incidentWords.detectedOutside),
      ]),
      statementLine(context, incident),
      ...(resolved_at ? stretch(say(incidentWords.untilResolved), detected_at, resolved_at) : []),
      ...postMortemLines(context, incident),
    ],
  };
}

function statementLine(context: Context, incident: Incident): LineView {
  const { say, language } = context;
  const { minutes, limit, verdict } = statementOf(context, incident);
  const why = [
    limit === undefined
      ? say(incidentWords.noLimit)
      : `${say(incidentWords.limitThen)} ${minutesText(limit, language)} ${say(incidentWords.at)} ${incident.severity}.`,
  ];
  const label = say(incidentWords.firstStatement);
  if (minutes === undefined) {
    const value = say(verdict === "not_needed" ? incidentWords.firstNotNeeded : incidentWords.firstWaiting);
    return {
      label: verdict === "late" ? lateMark(context) : label,
      value,
      form: "words",
      why: verdict === "not_needed" ? [] : why,
    };
  }
  const said =
    verdict === "late" ? [say(incidentWords.late)] : verdict === "in_time" ? [say(incidentWords.inTime)] : [];
  return {
    label,
    value: minutesText(minutes, language),
    form: "figure",
    why: [[...said.map((word) => `${word}.`), ...why].join(" ")],
  };
}

const lateMark = ({ say }: Context): MarkView => ({
  word: say(incidentWords.firstStatement),
  tone: "warn",
  icon: "clock",
});

function postMortemLines({ say, portal }: Context, incident: Incident): LineView[] {
  const { due, days, verdict } = postMortem(incident, portal.asOf);
  if (due === undefined) return [];
  if (days === undefined) {
    const label = say(incidentWords.postMortemDue);
    return [
      {
        label: verdict === "late" ? { word: label, tone: "warn", icon: "clock" } : label,
        value: due,
        form: "figure",
      },
    ];
  }
  const counted =
    days <= 0
      ? say(incidentWords.sameDay)
      : `${days} ${say(days === 1 ? incidentWords.workingDay : incidentWords.workingDays)}`;
  const judged = say(verdict === "late" ? incidentWords.late : incidentWords.inTime);
  return [
    {
      label: say(incidentWords.postMortem),
      value: incident.post_mortem_on ?? due,
      form: "figure",
      why: [`${judged}. ${counted}, ${say(incidentWords.of)} ${postMortemDays}.`],
    },
  ];
}

/** Said under the title while a post-mortem is owed. */
export function postMortemNotices({ say, portal }: Context, incident: Incident): NoticeView[] {
  const { due, days, verdict } = postMortem(incident, portal.asOf);
  if (due === undefined || days !== undefined) return [];
  return [
    {
      tone: "warn",
      mark: {
        word: say(verdict === "late" ? incidentWords.postMortemOverdue : incidentWords.postMortemDue),
        tone: "warn",
        icon: "clock",
      },
      text: due,
    },
  ];
}
