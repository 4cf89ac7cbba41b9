import { readProofIn } from "../approvals/read-proof.ts";
import { auditAnswer, type AuditAnswer, type AuditQuestion } from "../audit/answer.ts";
import type { DecisionOn } from "../audit/decision-on.ts";
import { readHistoryAt } from "../provenance/read-history.ts";
import { sourceOf } from "./audit-source.ts";

/** Where the history lies. */
export interface AuditPlace {
  /** A work tree or a bare repository. */
  readonly repository: string;
  /** The content folder from the top of it. */
  readonly content: string;
  /** The branch whose main line is followed. */
  readonly ref: string;
}

/** Answers from a repository; undefined when there is none, or no such branch in it. */
export async function answerAudit(
  { repository, content, ref }: AuditPlace,
  question: AuditQuestion,
): Promise<{ readonly answer: AuditAnswer; readonly decision: DecisionOn | undefined } | undefined> {
  const read = await readHistoryAt(repository, ref, content);
  if (!read) return undefined;
  const { headId: head, shallow } = read.history;
  const proof = await readProofIn(read.repository, `${content}/`, ref);
  return auditAnswer(await sourceOf(read.history, proof), question, { head, shallow });
}
