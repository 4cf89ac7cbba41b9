/** What a claim is worth on a day: what its sources carry, or why it carries nothing. */
export type ClaimStanding = "supported" | "partly" | "unsupported" | "expired" | "not_approved" | "retired";

/** What decides it: the fields of an entry in the proof log. */
export interface ClaimState {
  readonly status: string;
  readonly verdict: "supported" | "partly" | "unsupported";
  /** ISO date: the last day. */
  readonly valid_until: string;
}

/** The proof log by id, as the catalogue has it. */
export type Claims = ReadonlyMap<string, { readonly data: ClaimState }>;

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

/**
 * The first claim that no longer carries the text that rests on it. A claim that holds in part does: the text says no
 * more than the claim.
 *
 * @param quoted Ids, as the text names them. One that the log does not hold is a broken reference (KV201), not judged here.
 */
export function brokenClaim(
  quoted: readonly string[],
  claims: Claims,
  day: string,
): { readonly id: string; readonly standing: ClaimStanding } | undefined {
  for (const id of quoted) {
    const claim = claims.get(id);
    const standing = claim && claimStanding(claim.data, day);
    if (standing && standing !== "supported" && standing !== "partly") return { id, standing };
  }
  return undefined;
}
