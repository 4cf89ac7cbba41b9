import { activity, aiLevel, dataClass } from "../content-types/fields.ts";
import { mayI, type Answer } from "../engine/may-i.ts";
import { fallenOn } from "../graph/fallen.ts";
import { exceptionsInForce } from "../rules/assurance/exceptions-in-force.ts";
import type { Portal } from "./portal.ts";

/** An answer, and the role to ask when no rule gives one; undefined only while no rule follows from any policy. */
export interface Decided extends Answer {
  readonly ask?: string | undefined;
  /** Ids of the exceptions in force from the rules that decide, or that apply in some cases. They change no verdict. */
  readonly exceptions: readonly string[];
}

/** What may be done, for every kind of work, class of data and AI level there is; work first, AI level last. */
export function everyAnswer({ catalogue, asOf }: Pick<Portal, "catalogue" | "asOf">): Decided[] {
  // A permission whose grounds have given way permits nothing; a prohibition stands.
  const active = Array.from(catalogue.rules.values()).filter(
    (rule) => rule.data.status === "active" && !fallenOn(catalogue, rule, asOf),
  );
  const excepted = exceptionsInForce(catalogue, asOf);
  const rules = new Map(active.map(({ id, data }) => [id, data]));
  return activity.options.flatMap((one) => {
    // The policy behind the rules for this work, or behind the rules at all.
    const nearest = active.find(({ data }) => data.activities.includes(one)) ?? active[0];
    const owner = nearest && catalogue.policies.get(nearest.data.policy)?.data.owner;
    return dataClass.options.flatMap((data) =>
      aiLevel.options.map((level): Decided => {
        const answer = mayI(rules, { activity: one, dataClass: data, aiLevel: level });
        const exceptions = [...answer.decidedBy, ...answer.inSomeCases].flatMap(
          (id) => excepted.get(id)?.map((exception) => exception.id) ?? [],
        );
        return { ...answer, exceptions, ...(answer.verdict === "ask" && { ask: owner }) };
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
    combinations: everyAnswer(portal).map((one) => ({
      ...one.work,
      verdict: one.verdict,
      decidedBy: one.decidedBy,
      also: one.also,
      inSomeCases: one.inSomeCases,
      exceptions: one.exceptions,
      ask: one.ask ?? null,
    })),
  };
}
