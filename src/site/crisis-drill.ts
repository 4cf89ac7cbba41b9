import type { Entry } from "../catalogue/catalogue.ts";
import { latestDrill, nextDrill } from "../engine/incidents/drills.ts";
import { firstStatement } from "../engine/incidents/first-statement.ts";
import { minutesText } from "../lib/minutes-text.ts";
import { swedishDay } from "../lib/swedish-time.ts";
import { capital, type Context } from "./context.ts";
import type { LineView, NoticeView } from "./views.ts";

type Playbook = Entry<"playbooks">["data"];

/** When the playbook was last practised, by the log of incidents and drills, and when it is to be again. */
export function drillLines(context: Context, { drill_every }: Playbook): LineView[] {
  const { words, language, link, portal } = context;
  const latest = latestDrill(portal.catalogue.incidents.values(), portal.asOf);
  if (!latest) return [{ label: words.crisisLastDrill, value: words.crisisNeverDrilled, form: "words" }];
  const { minutes } = firstStatement(latest.data, playbooksOf(context), portal.asOf);
  const day = swedishDay(latest.data.detected_at);
  return [
    {
      label: words.crisisLastDrill,
      value: link("incidents", latest.id, day),
      form: "figure",
      ...(minutes !== undefined && { why: [`${words.crisisDrillResult} ${minutesText(minutes, language)}`] }),
    },
    { label: words.crisisNextDrill, value: nextDrill(latest, drill_every), form: "figure" },
  ];
}

/** Said under the title from the day after a drill was due. */
export function drillNotice({ words, portal }: Context, { drill_every }: Playbook): NoticeView[] {
  const latest = latestDrill(portal.catalogue.incidents.values(), portal.asOf);
  const due = latest && nextDrill(latest, drill_every);
  if (due !== undefined && portal.asOf <= due) return [];
  return [
    {
      tone: "warn",
      mark: { word: words.crisisDrillOverdue, tone: "warn", icon: "clock" },
      text: due ?? capital(words.crisisNeverDrilled),
    },
  ];
}

const playbooksOf = ({ portal }: Context): Playbook[] =>
  Array.from(portal.catalogue.playbooks.values(), ({ data }) => data);
