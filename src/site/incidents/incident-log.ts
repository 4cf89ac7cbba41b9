import type { Entry } from "../../catalogue/catalogue.ts";
import type { ContentType } from "../../content-types/define.ts";
import type { ChangedType } from "../../content-types/incident.ts";
import { contentTypes } from "../../content-types/index.ts";
import { actionState, type Action } from "../../engine/incidents/action-state.ts";
import { swedishClock, swedishDay } from "../../lib/swedish-time.ts";
import { capital, type Context } from "../context.ts";
import { shownTitle } from "../entry-title.ts";
import type { LineView, LinkView, MarkView } from "../views.ts";
import { incidentWords } from "../words/incidents.ts";

type Incident = Entry<"incidents">["data"];

/** The log, one line an entry, in Swedish time. The day stands where it is another than on the line before. */
export function timelineLines(context: Context, { timeline }: Incident): LineView[] {
  const { say, role } = context;
  return timeline.map((entry, i): LineView => {
    const day = swedishDay(entry.at);
    const before = timeline[i - 1];
    const moment = [
      before && swedishDay(before.at) === day ? "" : `${day} `,
      swedishClock(entry.at),
      ` · ${say(incidentWords[entry.type])}`,
      entry.severity ? ` ${entry.severity}` : "",
      entry.status ? `: ${say(incidentWords[entry.status]).toLowerCase()}` : "",
    ].join("");
    return {
      label: moment,
      value: say(entry.text),
      form: "text",
      why: [
        capital(role(entry.by)),
        ...(entry.template ? recordLinks(context, "templates", [entry.template]) : []),
      ],
    };
  });
}

/** What is changed, and whether it is done. */
export function actionLines(context: Context, actions: readonly Action[]): LineView[] {
  const { say, role, portal } = context;
  return actions.map((action): LineView => {
    const { what, owner, due, done_at, changes = {}, no_change_reason } = action;
    const day = done_at ? `${say(incidentWords.doneOn)} ${done_at}` : `${say(incidentWords.due)} ${due}`;
    return {
      label: actionMark(context, actionState(action, portal.asOf)),
      value: say(what),
      form: "text",
      why: [
        `${capital(role(owner))} · ${day}`,
        ...(Object.entries(changes) as [ChangedType, readonly string[]][]).flatMap(([type, ids]) =>
          recordLinks(context, type, ids),
        ),
        ...(no_change_reason ? [`${say(incidentWords.noChange)} ${say(no_change_reason)}`] : []),
      ],
    };
  });
}

/** How an action stands, in a word. */
export function actionMark({ say }: Context, state: ReturnType<typeof actionState>): MarkView {
  if (state === "done") return { word: say(incidentWords.done), tone: "good", icon: "tick" };
  if (state === "open") return { word: say(incidentWords.toDo), tone: "none", icon: "ring" };
  return { word: say(incidentWords.overdue), tone: "warn", icon: "clock" };
}

/** Records by their titles, as links where they have pages; an id that no record has is left to KV201. */
export function recordLinks(
  context: Context,
  type: ChangedType | "channels" | "tools" | "vendors",
  ids: readonly string[],
): (string | LinkView)[] {
  const { page }: ContentType = contentTypes[type];
  return ids.flatMap((id) => {
    const entry: Entry | undefined = context.portal.catalogue[type].get(id);
    if (!entry) return [];
    const { text, lang } = shownTitle(context, entry);
    return [page ? { ...context.link(type, id, text), lang } : text];
  });
}
