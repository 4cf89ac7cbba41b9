import type { Entry } from "../catalogue/catalogue.ts";
import { minutesText } from "../lib/minutes-text.ts";
import { reviewDue } from "../lib/review-due.ts";
import { capital, type Context } from "./context.ts";
import type { LineView, NoticeView } from "./views.ts";

type Playbook = Entry<"playbooks">["data"];

/** When the playbook was last practised, and when it is to be again. */
export function drillLines({ words, language }: Context, data: Playbook): LineView[] {
  const { last_drill: last, drill_every: every } = data;
  if (!last) return [{ label: words.crisisLastDrill, value: words.crisisNeverDrilled, form: "words" }];
  const after = `${words.crisisDrillResult} ${minutesText(last.first_statement_after, language)}`;
  return [
    { label: words.crisisLastDrill, value: last.on, form: "figure", why: [after] },
    { label: words.crisisNextDrill, value: reviewDue(last.on, every), form: "figure" },
  ];
}

/** Said under the title from the day after a drill was due. */
export function drillNotice({ words, portal }: Context, data: Playbook): NoticeView[] {
  const due = data.last_drill && reviewDue(data.last_drill.on, data.drill_every);
  if (due !== undefined && portal.asOf <= due) return [];
  return [
    {
      tone: "warn",
      mark: { word: words.crisisDrillOverdue, tone: "warn", icon: "clock" },
      text: due ?? capital(words.crisisNeverDrilled),
    },
  ];
}
