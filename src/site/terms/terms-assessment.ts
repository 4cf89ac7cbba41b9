import type { Entry } from "../../catalogue/catalogue.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import { contentTypes } from "../../content-types/index.ts";
import { policyClock } from "../../engine/terms/policy-clock.ts";
import { reviewLog } from "../../rules/reviews/review-log.ts";
import { reviewedOn } from "../../rules/reviews/reviewed-on.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { workingDaysText } from "./terms-clock-view.ts";
import type { LineView } from "../views.ts";
import { materialities, termsWords as words } from "../words/terms.ts";

type Terms = Entry<"terms">;

/** How much a change means, who judged it, and the clock. */
export function meaningSection(context: Context, { data }: Terms): SectionView[] {
  const { say, role, portal } = context;
  const { assessment } = data;
  const clock = policyClock(data, portal.asOf);
  const lines: LineView[] = [];
  if (assessment) {
    const { materiality, assessed_at, assessed_by } = assessment;
    lines.push(
      { label: say(words.materiality), value: say(materialities[materiality]), form: "words" },
      { label: say(words.assessed), value: `${assessed_at}, ${role(assessed_by)}`, form: "words" },
    );
  }
  if (clock) {
    lines.push({
      label: say(words.clock),
      value: workingDaysText(context, clock.days),
      form: "figure",
      why: [`${capital(say(words.goal))}; ${say(words.lastDay)} ${clock.lastDay}.`],
    });
  }
  if (assessment?.policy_updated_at)
    lines.push({ label: say(words.policyUpdated), value: assessment.policy_updated_at, form: "figure" });
  if (assessment?.late_because)
    lines.push({ label: say(words.whyLate), value: say(assessment.late_because), form: "text" });
  return lines.length === 0 ? [] : [{ id: "meaning", title: say(words.meaning), lines }];
}

/** What the change touches. After a material one each row says whether it has been read since. */
export function affectedSection(context: Context, { data: { assessment } }: Terms): SectionView[] {
  if (!assessment) return [];
  const { say, show, portal } = context;
  const isMaterial = assessment.materiality === "material";
  const log = reviewLog(portal.catalogue);
  const rows = (["tools", "rules", "templates", "risks"] as const).flatMap((type) =>
    assessment.affects[type].flatMap((id): RegisterRow[] => {
      const entry = findEntry(portal.catalogue, type, id);
      if (!entry) return [];
      const read = reviewedOn(entry, log);
      const isRead = read !== undefined && read >= assessment.assessed_at;
      return [
        {
          id: `${type}-${id}`,
          link: context.link(type, id, entryTitle(context, entry)),
          facts: capital(contentTypes[type].label[context.language]),
          mark: !isMaterial
            ? undefined
            : isRead
              ? { word: `${say(words.readSince)} ${read}`, tone: "good", icon: "check" }
              : { word: say(words.notReadSince), tone: "warn", icon: "clock" },
        },
      ];
    }),
  );
  const title = say(isMaterial ? words.affects : words.touches);
  if (rows.length > 0) return [{ id: "affects", title, rows }];
  const because = assessment.affects_nothing_because;
  return [{ id: "affects", title, text: because ? show(because) : { text: say(words.nothingAffected) } }];
}

/** What is to be done about it, and what has been. */
export function actionSection({ say, role }: Context, { data: { assessment } }: Terms): SectionView[] {
  const actions = assessment?.actions ?? [];
  if (actions.length === 0) return [];
  const rows = actions.map(({ what, owner, due, done_at }, i): RegisterRow => ({
    id: `action-${i + 1}`,
    title: say(what),
    facts: `${capital(role(owner))} · ${say(words.dueOn)} ${due}`,
    mark: done_at
      ? { word: `${say(words.doneOn)} ${done_at}`, tone: "good", icon: "check" }
      : { word: say(words.open), tone: "none", icon: "ring" },
  }));
  return [{ id: "actions", title: say(words.actions), rows }];
}
