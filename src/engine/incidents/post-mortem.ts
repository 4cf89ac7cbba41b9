import type { DataOf } from "../../content-types/index.ts";
import { swedishDay } from "../../lib/swedish-time.ts";
import { addWorkingDays, workingDaysBetween } from "../../lib/working-days.ts";

/** Working days within which an incident that is over has been learnt from. */
export const postMortemDays = 5;

/** When an incident was learnt from, against the promise. */
export interface PostMortem {
  /** The last day for it, ISO date; none while the incident goes on. */
  readonly due?: string | undefined;
  /** Working days from the day it was resolved to the day of the post-mortem. */
  readonly days?: number | undefined;
  readonly verdict: "not_yet" | "waiting" | "in_time" | "late" | "not_needed";
}

/**
 * Counts Swedish working days from the day after the incident was resolved.
 *
 * @param asOf ISO date.
 */
export function postMortem(
  { status, resolved_at, post_mortem_on }: DataOf<"incidents">,
  asOf: string,
): PostMortem {
  if (status === "dismissed") return { verdict: "not_needed" };
  if (resolved_at === undefined) return { verdict: "not_yet" };
  const resolved = swedishDay(resolved_at);
  const due = addWorkingDays(resolved, postMortemDays);
  if (post_mortem_on === undefined) return { due, verdict: asOf > due ? "late" : "waiting" };
  const days = workingDaysBetween(resolved, post_mortem_on);
  return { due, days, verdict: post_mortem_on > due ? "late" : "in_time" };
}
