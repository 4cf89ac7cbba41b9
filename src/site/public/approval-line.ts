import { capital } from "../context.ts";
import type { LineView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";

/** Who approved a public text: roles, never people. */
export function approvalLine({ words }: PublicContext, approvals: readonly string[]): LineView {
  const n = approvals.length;
  return {
    label: words.approvedBy,
    value: `${n} ${n === 1 ? words.role : words.roles}`,
    form: "words",
    why: approvals.map((approval) => `${capital(approval)} (${words.claimed})`),
  };
}
