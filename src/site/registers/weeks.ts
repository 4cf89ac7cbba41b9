import type { TypeName } from "../../content-types/index.ts";
import { parsePeriod, periodContaining } from "../../lib/period.ts";
import {
  actionKey,
  actionState,
  plannedWeeks,
  timesCarried,
  type Action,
  type ActionState,
  type PlannedWeek,
} from "../../programme/week-actions.ts";
import { capital, type Context } from "../context.ts";
import { dayRange } from "../programme/day-range.ts";
import { periodInFull } from "../figures.ts";
import { period } from "../format.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { LinkView, MarkView } from "../views.ts";
import { areaWords, weekWords as texts } from "../words/weeks.ts";
import { defineRegister } from "./define-register.ts";

/** What is to be done this week, role by role, and below it the weeks before. */
export const weekRegister = defineRegister({
  type: "weeks",
  area: "registers",
  group: "programme",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  isOfOne: true,
  list: (context) => {
    const { say, portal } = context;
    const planned = plannedWeeks(portal.catalogue);
    const carried = timesCarried(planned);
    const now = periodContaining(portal.asOf, "weekly");
    const upToNow = planned.filter(({ week }) => week.index <= now.index);
    const current = upToNow.at(-1);
    if (!current) return { groups: [{ id: "weeks", rows: [], empty: say(texts.empty) }] };
    return {
      notices: current.week.index === now.index ? [] : [{ tone: "warn", text: say(texts.noList) }],
      sections: currentSections(context, current, carried),
      groups: upToNow
        .slice(0, -1)
        .reverse()
        .map((one) => ({
          id: one.plan.id,
          title: `${weekName(context, one)}: ${doneText(context, one)}`,
          isFolded: true,
          rows: one.plan.data.actions.map((action, i) => {
            const row = actionRow(context, one, action, i, carried);
            return { ...row, facts: `${capital(context.role(action.owner))} · ${row.facts}` };
          }),
        })),
    };
  },
});

/** How the week stands, then each role that has something to do, the one with most left first. */
function currentSections(
  context: Context,
  current: PlannedWeek,
  carried: ReadonlyMap<string, number>,
): SectionView[] {
  const { say, role, portal } = context;
  const actions = current.plan.data.actions.map((action, i) => ({ action, i }));
  const isOpen = (one: Action) => stateOf(context, current, one) === "open";
  const left = actions.filter(({ action }) => isOpen(action)).length;
  const review = Array.from(portal.catalogue.trustReviews.values()).find(
    ({ data }) => data.date >= current.week.start && data.date <= current.week.end,
  );
  const byRole = Array.from(Map.groupBy(actions, ({ action }) => action.owner)).toSorted(
    ([, a], [, b]) => open(b) - open(a),
  );
  function open(own: typeof actions): number {
    return own.filter(({ action }) => isOpen(action)).length;
  }
  return [
    {
      id: "week",
      title: `${weekName(context, current)}, ${dayRange(context, current.week)}`,
      text: { text: `${capital(doneText(context, current))}, ${left} ${say(texts.remaining)}.` },
      link: review && context.link("trustReviews", review.id, say(texts.trustReview)),
    },
    ...byRole.map(([owner, own]) => ({
      id: `role-${owner}`,
      title: capital(role(owner)),
      rows: own.map(({ action, i }) => actionRow(context, current, action, i, carried)),
    })),
  ];
}

function actionRow(
  context: Context,
  one: PlannedWeek,
  action: Action,
  at: number,
  carried: ReadonlyMap<string, number>,
): RegisterRow {
  const { say, show } = context;
  const text = show(action.do);
  const times = carried.get(actionKey(one.week.text, action.id)) ?? 0;
  const about = recordLink(context, one, at);
  return {
    id: `${one.plan.id}-${action.id}`,
    ...(about ? { link: { ...about, text: text.text, lang: text.lang } } : { title: text.text }),
    facts: [
      say(areaWords[action.area]),
      ...(times > 0 ? [timesText(context, times)] : []),
      ...outcomeText(context, action),
    ].join(" · "),
    mark: stateMark(context, stateOf(context, one, action)),
  };
}

/** To the record that an action concerns, through the reference that the catalogue has found in it. */
function recordLink({ portal, link }: Context, { plan }: PlannedWeek, at: number): LinkView | undefined {
  const found = plan.references.find(({ path }) => path[1] === at && path[2] === "about");
  if (!found) return undefined;
  const type = found.collection as TypeName;
  return portal.catalogue.known[type].has(found.id) ? link(type, found.id, "") : undefined;
}

const stateOf = ({ portal }: Context, { week }: PlannedWeek, action: Action): ActionState =>
  actionState(action, week, portal.asOf);

function doneText(context: Context, one: PlannedWeek): string {
  const { say } = context;
  const { actions } = one.plan.data;
  const done = actions.filter((action) => stateOf(context, one, action) === "done").length;
  return `${done} ${say(texts.of)} ${actions.length} ${say(texts.doneOf)}`;
}

/** `flyttat två gånger`. */
function timesText({ say }: Context, times: number): string {
  const word = texts.timesInWords[times];
  return `${say(texts.carriedOver)} ${word ? say(word) : `${times} ${say(texts.times)}`}`;
}

function outcomeText({ say, language }: Context, { outcome }: Action): string[] {
  if (!outcome) return [];
  if ("done_on" in outcome) return [outcome.done_on];
  if ("dropped_because" in outcome) return [say(outcome.dropped_because)];
  const week = parsePeriod(outcome.carried_to, "weekly");
  return week ? [`${say(texts.carriedTo)} ${period(week, language)}`] : [];
}

const marks = {
  done: ["done", "good", "check"],
  open: ["open", "none", "ring"],
  carried: ["carried", "none", "clock"],
  dropped: ["dropped", "none", "dot"],
  left: ["left", "warn", "warning"],
} as const satisfies Record<ActionState, readonly [keyof typeof texts, MarkView["tone"], MarkView["icon"]]>;

function stateMark({ say }: Context, state: ActionState): MarkView {
  const [word, tone, icon] = marks[state];
  return { word: say(texts[word]), tone, icon };
}

const weekName = ({ language }: Context, { week }: PlannedWeek): string =>
  capital(periodInFull(week, language));
