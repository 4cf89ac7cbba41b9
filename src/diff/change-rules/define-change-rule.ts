import type { Code, Severity } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "../../rules/define-rule.ts";
import type { Comparison } from "../content-diff.ts";

/** A rule about a change rather than about content: it sees both sides and what follows. */
export interface ChangeRule {
  /** Permanent, and never reused. Its page is the `.md` file beside the rule. */
  readonly code: Code;
  /** An error refuses the change. */
  readonly severity: Severity;
  /** One question about the change. Says nothing about what another rule already says of the same place. */
  readonly check: (change: Comparison) => Iterable<Finding>;
}

export function defineChangeRule(rule: ChangeRule): ChangeRule {
  return rule;
}
