import type { Experiment } from "../../content-types/experiment.ts";

/** A plan, and an experiment, is over in two weeks. */
export const planDays = 14;
/** How many experiments a plan has. */
export const planSize = 6;

/** Whether an experiment lies within the plan that it names. */
export function isWithinPlan({ plan, start, end }: Pick<Experiment, "plan" | "start" | "end">): boolean {
  if (plan === undefined) return false;
  return (
    start >= plan &&
    end <=
      Temporal.PlainDate.from(plan)
        .add({ days: planDays - 1 })
        .toString()
  );
}
