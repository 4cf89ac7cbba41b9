import { personOf } from "../approvals/people.ts";
import { knownBy, type AuditApproval } from "../audit/on-day.ts";
import type { Identity } from "../git/log.ts";
import { capital, type Context } from "./context.ts";
import { historyWords } from "./words/history.ts";

/** Who approved a version, in words, one each: the role, the day, and how that is known. */
export const approvalTexts = (
  { role, say, portal }: Context,
  approvals: readonly AuditApproval[],
): string[] =>
  knownBy(approvals, portal.asOf).map(
    (one) => `${capital(role(one.role))}, ${one.at} (${say(historyWords[one.level])})`,
  );

/** A person whom a commit names: by key where we know it, else by the name that the commit gives. */
export function personName({ portal: { proof } }: Context, identity: Identity): string {
  const key = proof.known ? personOf(proof.people, identity) : undefined;
  const known = key !== undefined && proof.known && Object.hasOwn(proof.people.people, key);
  return known ? key : identity.name || identity.email;
}
