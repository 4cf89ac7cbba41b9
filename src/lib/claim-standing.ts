/** What a claim is worth on a day: what its sources carry, or why it carries nothing. */
export type ClaimStanding = "supported" | "partly" | "unsupported" | "expired" | "not_approved" | "retired";

/** What decides it: the fields of an entry in the proof log. */
export interface ClaimState {
  readonly status: string;
  readonly verdict: "supported" | "partly" | "unsupported";
  /** ISO date: the last day. */
  readonly valid_until: string;
}

/**
 * What a claim in the proof log is worth on a day. That it has expired is never written in the record: the day
 * alone brings it about.
 *
 * @param day ISO date. The last day of validity still counts.
 */
export function claimStanding({ status, verdict, valid_until: to }: ClaimState, day: string): ClaimStanding {
  if (status === "retired") return "retired";
  if (status !== "approved") return "not_approved";
  if (verdict === "unsupported") return "unsupported";
  return day > to ? "expired" : verdict;
}
