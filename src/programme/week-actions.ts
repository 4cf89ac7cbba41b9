import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { isClosed, parsePeriod, type Period } from "../lib/period.ts";

export type Action = DataOf<"weeks">["actions"][number];

/** What became of an action. `open`: the week lasts. `left`: it is over, and nobody has said. */
export type ActionState = "done" | "carried" | "dropped" | "open" | "left";

/** A week's list with its week. */
export interface PlannedWeek {
  readonly week: Period;
  readonly plan: Entry<"weeks">;
}

/** Every week that has a list, the first one first. */
export function plannedWeeks({ weeks }: Pick<Catalogue, "weeks">): PlannedWeek[] {
  return Array.from(weeks.values())
    .flatMap((plan) => {
      const week = parsePeriod(plan.data.week, "weekly");
      return week ? [{ week, plan }] : [];
    })
    .toSorted((a, b) => a.week.index - b.week.index);
}

export function actionState({ outcome }: Action, week: Period, asOf: string): ActionState {
  if (!outcome) return isClosed(week, asOf) ? "left" : "open";
  if ("done_on" in outcome) return "done";
  return "carried_to" in outcome ? "carried" : "dropped";
}

/** The week that an action is carried to; undefined when it is not carried. */
export const carriedTo = ({ outcome }: Action): string | undefined =>
  outcome && "carried_to" in outcome ? outcome.carried_to : undefined;

/**
 * How many times each action had been carried before it came to a week, by week and id: `2026-W47 write-report`.
 * Actions that began in their week are not in it.
 */
export function timesCarried(planned: readonly PlannedWeek[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { week, plan } of planned)
    for (const action of plan.data.actions) {
      const to = carriedTo(action);
      if (to !== undefined)
        times.set(actionKey(to, action.id), 1 + (times.get(actionKey(week.text, action.id)) ?? 0));
    }
  return times;
}

export const actionKey = (week: string, id: string): string => `${week} ${id}`;
