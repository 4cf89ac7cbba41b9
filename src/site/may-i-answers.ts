import { activity, aiLevel, dataClass } from "../content-types/fields.ts";
import { mayI, type Answer } from "../engine/may-i.ts";
import type { Portal } from "./portal.ts";

/** An answer, and the role to ask when no rule gives one; undefined only while no rule follows from any policy. */
export interface Decided extends Answer {
  readonly ask?: string | undefined;
}

/** What may be done, for every kind of work, class of data and AI level there is; work first, AI level last. */
export function everyAnswer({ catalogue }: Portal): Decided[] {
  const active = Array.from(catalogue.rules.values()).filter(({ data }) => data.status === "active");
  const rules = new Map(active.map(({ id, data }) => [id, data]));
  return activity.options.flatMap((one) => {
    // The policy behind the rules for this work, or behind the rules at all.
    const nearest = active.find(({ data }) => data.activities.includes(one)) ?? active[0];
    const owner = nearest && catalogue.policies.get(nearest.data.policy)?.data.owner;
    return dataClass.options.flatMap((data) =>
      aiLevel.options.map((level): Decided => {
        const answer = mayI(rules, { activity: one, dataClass: data, aiLevel: level });
        return answer.verdict === "ask" ? { ...answer, ask: owner } : answer;
      }),
    );
  });
}

/** All answers for other programs. Fields are only ever added within one version. */
export function mayIJson(portal: Portal) {
  return {
    version: 1,
    asOf: portal.asOf,
    activities: activity.options,
    dataClasses: dataClass.options,
    aiLevels: aiLevel.options,
    combinations: everyAnswer(portal).map(({ work, verdict, decidedBy, also, inSomeCases, ask }) => ({
      ...work,
      verdict,
      decidedBy,
      also,
      inSomeCases,
      ask: ask ?? null,
    })),
  };
}
