import type { DataOf } from "../../content-types/index.ts";
import { reviewDue } from "../../lib/review-due.ts";
import { swedishDay } from "../../lib/swedish-time.ts";

type Incident = DataOf<"incidents">;

/**
 * The latest drill that the log tells of. One that was called off counts for nothing.
 *
 * @param asOf ISO date; what is written for a later day has not been held.
 */
export function latestDrill<E extends { readonly data: Incident }>(
  incidents: Iterable<E>,
  asOf: string,
): E | undefined {
  return [...incidents]
    .filter(({ data }) => data.kind === "drill" && data.status !== "dismissed" && dayOf(data) <= asOf)
    .toSorted((a, b) => (Temporal.Instant.compare(a.data.detected_at, b.data.detected_at) < 0 ? -1 : 1))
    .at(-1);
}

/** The last day for the next drill. ISO date. */
export const nextDrill = (
  latest: { readonly data: Incident },
  every: DataOf<"playbooks">["drill_every"],
): string => reviewDue(dayOf(latest.data), every);

const dayOf = ({ detected_at }: Incident): string => swedishDay(detected_at);
