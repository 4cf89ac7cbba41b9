import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DecisionByLimit } from "./decisions/by-limit.ts";
import type { CancelledChange } from "./decisions/cancelled.ts";
import type { DecisionChanges } from "./decisions/decision-changes.ts";
import type { Evaluated, Four } from "./decisions/evaluate.ts";
import type { LimitChange } from "./limits/limit-change.ts";
import type { RecordChange } from "./records/record-changes.ts";
import type { Affected, DueReview } from "./records/relations.ts";
import type { ReplyChange } from "./records/reply-changes.ts";
import type { TranslationChange } from "./records/translation-changes.ts";
import type { VoidedApprovals } from "./records/voided-approvals.ts";
import type { RowChanges } from "./row-changes.ts";
import type { VerdictChange } from "./verdict-changes.ts";

/** Everything that follows from a change of the content: data, no sentences. */
export interface Comparison {
  readonly before: Catalogue;
  readonly after: Catalogue;
  /** The day that both sides are judged by, so that passing time is never a change. */
  readonly asOf: string;
  readonly four: Four<Evaluated>;
  readonly records: readonly RecordChange[];
  readonly rows: RowChanges;
  readonly decisions: DecisionChanges;
  readonly byLimit: readonly DecisionByLimit[];
  readonly limits: readonly LimitChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly cancelled: readonly CancelledChange[];
  readonly replies: readonly ReplyChange[];
  readonly affected: readonly Affected[];
  readonly voided: readonly VoidedApprovals[];
  readonly translations: readonly TranslationChange[];
  readonly due: readonly DueReview[];
}

/** What is wrong with one side, so that it cannot be compared in full. */
export interface Unreadable {
  readonly side: "before" | "after";
  readonly problem: Diagnostic;
}

/** A comparison with what speaks against the change. */
export interface ContentDiff extends Comparison {
  readonly unreadable: readonly Unreadable[];
  /** What the change rules found: errors refuse the change, warnings do not. */
  readonly findings: readonly Diagnostic[];
}

/** `refused`: a change rule stands against it, or a side cannot be read. `decides`: some decision is another. */
export type Outcome = "unchanged" | "decides" | "refused";

export function outcomeOfDiff({ unreadable, findings, decisions, byLimit }: ContentDiff): Outcome {
  if (unreadable.length > 0 || findings.some(({ severity }) => severity === "error")) return "refused";
  const decides = decisions.whole ?? (byLimit.length > 0 || decisions.rules.some(({ decided }) => decided));
  return decides ? "decides" : "unchanged";
}
