import type { DataOf } from "../../content-types/index.ts";
import { minutesBetween, swedishDay } from "../../lib/swedish-time.ts";
import { limitThen } from "./limit-then.ts";

type Incident = DataOf<"incidents">;

/** When the public, or in a drill its stand-in, first heard from us. */
export interface FirstStatement {
  /** Minutes from the alarm; none while nothing has been said. */
  readonly minutes?: number | undefined;
  /** Place of the statement in the timeline. */
  readonly at?: number | undefined;
  /** Minutes that the playbook allowed that day; none when no playbook was in force. */
  readonly limit?: number | undefined;
  /**
   * `in_time` and `late` are said once there is a statement or its day has passed; `not_needed` is an incident of
   * which the public is told nothing; `unknown` where no limit held.
   */
  readonly verdict: "in_time" | "late" | "waiting" | "not_needed" | "unknown";
}

/**
 * The first statement after the alarm, against the limit of the incident's severity in the playbook that was in force
 * then. The severity is the one it was judged to have at last.
 *
 * @param asOf ISO date. The hour is not known: what is due today is still waited for.
 */
export function firstStatement(
  { timeline, detected_at, severity, status, no_public_note_reason }: Incident,
  playbooks: Iterable<DataOf<"playbooks">>,
  asOf: string,
): FirstStatement {
  const limit = limitThen(playbooks, swedishDay(detected_at), severity);
  const at = timeline.findIndex(
    (entry) => entry.type === "statement" && minutesBetween(detected_at, entry.at) >= 0,
  );
  const said = timeline[at];
  if (said) {
    const minutes = minutesBetween(detected_at, said.at);
    return {
      minutes,
      at,
      limit,
      verdict: limit === undefined ? "unknown" : minutes <= limit ? "in_time" : "late",
    };
  }
  if (status === "dismissed" || no_public_note_reason) return { limit, verdict: "not_needed" };
  if (limit === undefined) return { verdict: "unknown" };
  const due = Temporal.Instant.from(detected_at).add({ minutes: limit }).toString();
  return { limit, verdict: swedishDay(due) < asOf ? "late" : "waiting" };
}
