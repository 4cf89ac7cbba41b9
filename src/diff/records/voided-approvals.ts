import { contentHash } from "../../catalogue/content-hash.ts";
import type { Entry } from "../../catalogue/catalogue.ts";
import { isInForce } from "../../rules/approvals/in-force.ts";
import { recordKey } from "./relations.ts";
import type { RecordChange, RecordKey } from "./record-changes.ts";

/** A record whose approvals were given to another text than the one that it now holds. */
export interface VoidedApprovals extends RecordKey {
  readonly approvals: readonly Approval[];
}

export interface Approval {
  readonly by: string;
  readonly role: string;
  readonly at: string;
  readonly content_hash?: string | undefined;
}

/** The approvals that a change makes void: those that were there before it, of texts that it changes. */
export function voidedApprovals(records: readonly RecordChange[]): VoidedApprovals[] {
  return records.flatMap((change) => {
    const { before, after, substantive } = change;
    if (!before || !after || !substantive || !isInForce(after)) return [];
    const old = new Set(approvalsOf(before).map(textOf));
    const hash = contentHash(after);
    const approvals = approvalsOf(after).filter(
      (approval) => old.has(textOf(approval)) && approval.content_hash !== hash,
    );
    return approvals.length === 0 ? [] : [{ ...recordKey(change), approvals }];
  });
}

const approvalsOf = ({ data }: Entry): readonly Approval[] => ("approvals" in data ? data.approvals : []);

const textOf = ({ by, role, at, content_hash }: Approval): string => [by, role, at, content_hash].join(" ");
