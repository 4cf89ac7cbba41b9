import { brokenClaim, type Claims } from "./claim-standing.ts";

/** Why a reply may or may not be sent on a day. `claim`: something that it states no longer holds. */
export type Usability = "usable" | "not_yet" | "expired" | "not_approved" | "claim";

/** What decides it: the fields of a reply template. */
export interface Usable {
  readonly status: string;
  /** ISO date: the first day. */
  readonly effective_date: string;
  /** ISO date: the last day. */
  readonly expires: string;
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
}

/**
 * Whether a reply may be sent on a day, and if not, why. The only place that decides it: pages and exports ask here.
 *
 * @param day ISO date. The first and the last day are both days of use.
 * @param claims The proof log. `brokenClaim` says which claim it is.
 */
export function usability(
  { status, effective_date: from, expires: to, claims: quoted }: Usable,
  day: string,
  claims: Claims,
): Usability {
  if (status !== "approved") return "not_approved";
  if (day < from) return "not_yet";
  if (day > to) return "expired";
  return brokenClaim(quoted, claims, day) ? "claim" : "usable";
}

/** The last day on which a reply may be sent unless somebody renews it: its own, or that of a claim that it rests on. */
export function lastDayOf(
  { expires, claims: quoted }: Pick<Usable, "expires" | "claims">,
  claims: Claims,
): string {
  return quoted
    .flatMap((id) => claims.get(id)?.data.valid_until ?? [])
    .reduce((first, day) => (day < first ? day : first), expires);
}

/** Whether the short answer of a crisis question may be given on a day: it is approved, and what it states still holds. */
export const isAnswerUsable = (
  { status, claims: quoted }: Pick<Usable, "status" | "claims">,
  day: string,
  claims: Claims,
): boolean => status === "approved" && brokenClaim(quoted, claims, day) === undefined;

/** Whether a reply may be sent on a day. */
export const isUsable = (template: Usable, day: string, claims: Claims): boolean =>
  usability(template, day, claims) === "usable";
