import { capital } from "../context.ts";
import type { LineView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** An approval of a public text: the role, and perhaps the day. */
export interface PublicApproval {
  readonly text: string;
  /** Whether the text has changed since. */
  readonly isVoid?: boolean;
}

/**
 * Who approved a public text: roles, never people. What is proven stands on the internal site: the public one is built
 * where nobody knows the approvers, so here an approval is what the text states, or void.
 */
export function approvalLine({ words }: PublicContext, approvals: readonly PublicApproval[]): LineView {
  const n = approvals.length;
  return {
    label: words.approvedBy,
    value: `${n} ${n === 1 ? words.role : words.roles}`,
    form: "words",
    why: approvals.map(
      ({ text, isVoid }) => `${capital(text)} (${isVoid ? words.voidApproval : words.claimed})`,
    ),
  };
}
