import type { Entry } from "../../catalogue/catalogue.ts";
import { actionState, isOver } from "../../engine/incidents/action-state.ts";
import { postMortem } from "../../engine/incidents/post-mortem.ts";
import { minutesText } from "../../lib/minutes-text.ts";
import { swedishDay } from "../../lib/swedish-time.ts";
import { capital, type Context } from "../context.ts";
import { drillLines } from "../crisis-drill.ts";
import { statementOf } from "./incident-clock.ts";
import { actionMark } from "./incident-log.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { ListedRecord, ListParts } from "../registers/define-register.ts";
import type { LineView } from "../views.ts";
import { incidentWords } from "../words/incidents.ts";

type Listed = ListedRecord<"incidents">;

/** Where we stand, what is left to do, and the log, the latest first. */
export function incidentList(context: Context, records: readonly Listed[]): ListParts {
  const { say } = context;
  if (records.length === 0)
    return { groups: [{ id: "incidents", rows: [], empty: say(incidentWords.empty) }] };
  const latestFirst = records.toSorted((a, b) =>
    Temporal.Instant.compare(b.entry.data.detected_at, a.entry.data.detected_at),
  );
  const rows = (of: (data: Entry<"incidents">["data"]) => boolean) =>
    latestFirst.filter(({ entry }) => of(entry.data)).map((listed) => incidentRow(context, listed));
  return {
    sections: [summarySection(context, records), ...openActions(context, latestFirst)],
    groups: [
      {
        id: "ongoing",
        title: say(incidentWords.ongoing),
        rows: rows((data) => !isOver(data)),
        empty: say(incidentWords.noneOngoing),
      },
      {
        id: "incidents",
        title: say(incidentWords.incidents),
        rows: rows((data) => isOver(data) && data.kind === "incident"),
      },
      {
        id: "drills",
        title: say(incidentWords.drills),
        rows: rows((data) => isOver(data) && data.kind === "drill"),
        empty: say(incidentWords.noDrills),
      },
    ],
  };
}

/** The day, how bad it was, and how long the first statement took. */
function incidentRow(context: Context, { entry: { data }, row }: Listed): RegisterRow {
  const { say, language } = context;
  const { minutes } = statementOf(context, data);
  return {
    ...row,
    facts: [
      swedishDay(data.detected_at),
      say(incidentWords[data.kind]),
      data.severity,
      ...(minutes === undefined
        ? []
        : [`${say(incidentWords.firstStatement).toLowerCase()} ${minutesText(minutes, language)}`]),
    ].join(" · "),
  };
}

function summarySection(context: Context, records: readonly Listed[]): SectionView {
  const { say, portal } = context;
  const all = records.map(({ entry }) => entry.data);
  const share = (label: string, verdicts: readonly string[], good: string): LineView[] =>
    verdicts.length === 0
      ? []
      : [
          {
            label,
            value: `${verdicts.filter((verdict) => verdict === good).length} ${say(incidentWords.ofAll)} ${verdicts.length}`,
            form: "figure",
          },
        ];
  const statements = all.map((data) => statementOf(context, data).verdict);
  const judged = (verdict: string) => verdict === "in_time" || verdict === "late";
  const actions = all.flatMap((data) => data.actions ?? []).map((action) => actionState(action, portal.asOf));
  const playbook = portal.catalogue.playbooks.values().find(({ data }) => data.status === "approved");
  return {
    id: "summary",
    title: say(incidentWords.summary),
    text: { text: say(incidentWords.bothKinds) },
    lines: [
      ...share(say(incidentWords.statementsInTime), statements.filter(judged), "in_time"),
      ...share(
        say(incidentWords.postMortemsInTime),
        all.map((data) => postMortem(data, portal.asOf).verdict).filter(judged),
        "in_time",
      ),
      ...share(say(incidentWords.actionsDone), actions, "done"),
      ...(playbook ? drillLines(context, playbook.data) : []),
    ],
  };
}

/** What is still to be done after all incidents, what is late first. */
function openActions(context: Context, records: readonly Listed[]): SectionView[] {
  const { say, role, portal } = context;
  const left = records.flatMap(({ entry, row }) =>
    (entry.data.actions ?? []).flatMap((action, i) => {
      const state = actionState(action, portal.asOf);
      return state === "done" ? [] : [{ id: `${entry.id}-${i + 1}`, action, state, row }];
    }),
  );
  if (left.length === 0) return [];
  const rows = left
    .toSorted((a, b) => (a.action.due < b.action.due ? -1 : 1))
    .map(({ id, action, state, row }): RegisterRow => ({
      id,
      link: row.link && { ...row.link, text: say(action.what) },
      facts: `${capital(role(action.owner))} · ${say(incidentWords.due)} ${action.due} · ${row.link?.text ?? ""}`,
      mark: actionMark(context, state),
    }));
  return [{ id: "open-actions", title: say(incidentWords.openActions), rows }];
}
