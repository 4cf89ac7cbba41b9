import { swedishDay } from "../../lib/swedish-time.ts";
import type { Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView } from "../views.ts";
import { riskWords } from "../words/risks.ts";

/** What has happened of a risk, and when it was practised: the latest first. */
export function riskIncidents(context: Context, id: string): SectionView[] {
  const { say, link, portal } = context;
  const lines = Array.from(portal.catalogue.incidents.values())
    .filter(({ data }) => data.related_risks.includes(id))
    .toSorted((a, b) => Temporal.Instant.compare(b.data.detected_at, a.data.detected_at))
    .map((incident): LineView => {
      const { kind, severity, title, detected_at } = incident.data;
      return {
        label: `${say(kind === "drill" ? riskWords.drilled : riskWords.incidents)} · ${swedishDay(detected_at)} · ${severity}`,
        value: link("incidents", incident.id, say(title)),
        form: "text",
      };
    });
  const title = say(riskWords.incidents);
  return lines.length > 0
    ? [{ id: "incidents", title, lines }]
    : [{ id: "incidents", title, text: { text: say(riskWords.neverHappened) } }];
}
