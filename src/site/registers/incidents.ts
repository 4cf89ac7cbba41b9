import type { Entry } from "../../catalogue/catalogue.ts";
import { number } from "../../lib/number-text.ts";
import { swedishDay } from "../../lib/swedish-time.ts";
import { capital, type Context } from "../context.ts";
import { clockSection, postMortemNotices } from "../incidents/incident-clock.ts";
import { incidentMark } from "../incidents/incident-mark.ts";
import { incidentList } from "../incidents/incident-list.ts";
import { actionLines, recordLinks, timelineLines } from "../incidents/incident-log.ts";
import type { Bilingual } from "../language.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, LinkView } from "../views.ts";
import { incidentWords } from "../words/incidents.ts";
import { defineRegister } from "./define-register.ts";

type Incident = Entry<"incidents">["data"];

/** What has happened and what was practised, each with its log, its minutes and what came of it. */
export const incidentRegister = defineRegister({
  type: "incidents",
  area: "registers",
  group: "replies",
  kind: "register",
  title: incidentWords.title,
  lead: incidentWords.lead,
  about: incidentWords.about,
  record: (context, { data }) => {
    const { say, show, role } = context;
    return {
      mark: incidentMark(context, data),
      facts: [
        say(incidentWords[data.kind]),
        data.severity,
        swedishDay(data.detected_at),
        capital(role(data.owner)),
      ],
      lead: show(data.summary),
      notices: postMortemNotices(context, data),
      sections: [
        clockSection(context, data),
        { id: "timeline", title: say(incidentWords.timeline), lines: timelineLines(context, data) },
        ...actionSection(context, data),
        ...learntSections(context, data),
        ...affectedSection(context, data),
        ...publicSection(context, data),
      ],
      receipt: { title: say(incidentWords.receipt) },
    };
  },
  list: (context, records) => incidentList(context, records),
});

const actionSection = (context: Context, { actions }: Incident): SectionView[] =>
  actions === undefined
    ? []
    : [{ id: "actions", title: context.say(incidentWords.actions), lines: actionLines(context, actions) }];

function learntSections({ say, show, language }: Context, incident: Incident): SectionView[] {
  const { contributing_factors, went_well, went_badly, impact } = incident;
  const list = (id: string, title: Bilingual, items: readonly Bilingual[] | undefined): SectionView[] =>
    items === undefined ? [] : [{ id, title: say(title), items: items.map(show) }];
  const figures = impact?.map(({ what, count }): LineView => ({
    label: capital(say(what)),
    value: number(count, language, 0),
    form: "figure",
  }));
  return [
    ...list("factors", incidentWords.factors, contributing_factors),
    ...(figures ? [{ id: "impact", title: say(incidentWords.impact), lines: figures }] : []),
    ...list("went-well", incidentWords.wentWell, went_well),
    ...list("went-badly", incidentWords.wentBadly, went_badly),
  ];
}

function affectedSection(context: Context, { affected, related_risks, vendor }: Incident): SectionView[] {
  const { say } = context;
  const line = (label: Bilingual, links: readonly (string | LinkView)[]): LineView[] =>
    links.length === 0
      ? []
      : [{ label: say(label), value: String(links.length), form: "figure", why: links }];
  const lines: LineView[] = [
    ...(affected.people
      ? [{ label: say(incidentWords.people), value: say(affected.people), form: "text" } as const]
      : []),
    ...line(incidentWords.channels, recordLinks(context, "channels", affected.channels)),
    ...line(incidentWords.tools, recordLinks(context, "tools", affected.tools)),
    ...line(incidentWords.vendor, recordLinks(context, "vendors", vendor ? [vendor] : [])),
    ...line(incidentWords.risks, recordLinks(context, "risks", related_risks)),
  ];
  return lines.length === 0 ? [] : [{ id: "affected", title: say(incidentWords.affected), lines }];
}

function publicSection({ say, show }: Context, incident: Incident): SectionView[] {
  const { public_note: note, no_public_note_reason: reason } = incident;
  if (note) return [{ id: "public", title: say(incidentWords.publicNote), text: show(note) }];
  return reason ? [{ id: "public", title: say(incidentWords.noPublicNote), text: show(reason) }] : [];
}
