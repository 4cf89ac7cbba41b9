import type { Step } from "../provenance/history.ts";
import { decidingRows, type DecidingRow } from "./deciding-rows.ts";
import { decisionOn, type DecisionOn } from "./decision-on.ts";
import { knowledgeOf, type Knowledge } from "./knowledge.ts";
import { knownBy, type AuditApproval } from "./on-day.ts";
import { recordOn, type RecordOn, type Standing } from "./record-on.ts";
import { keyOf, type AuditSource } from "./source.ts";

/** What is asked of a history. */
export interface AuditQuestion {
  readonly day: string;
  /** The present day: of it and of later ones less can be known. */
  readonly today: string;
  /** One record, as `rules/r05`; all when left out. */
  readonly record?: string | undefined;
}

/** What was in force on a day, who approved it, and what was decided on what: no sentences. Fields are only ever added. */
export interface AuditAnswer {
  readonly version: 1;
  readonly day: string;
  readonly knowledge: Knowledge;
  readonly repository: {
    /** The commit that the history was read from. */
    readonly head: string | null;
    /** The first day that is known. */
    readonly first: string | null;
    readonly shallow: boolean;
  };
  /** The last change that counted. */
  readonly through: AnswerCommit | null;
  /** Null when it cannot be known, and when there was no rule to decide by. */
  readonly decision: AnswerDecision | null;
  /** Every record that the repository held that day, in force or not. */
  readonly records: readonly AnswerRecord[];
}

export interface AnswerCommit {
  readonly id: string;
  readonly day: string;
  readonly subject: string;
}

export interface AnswerFile {
  readonly path: string;
  readonly blob: string;
  readonly commit: string;
}

export interface AnswerDecision {
  readonly decision: string;
  /** Null for the default, and where nothing could be decided. */
  readonly rule: (AnswerFile & { readonly id: string }) | null;
  readonly rows: readonly DecidingRow[];
  /** Files that cannot be calculated with as they stood; then the decision is `not_calculated`. */
  readonly unreadable: readonly string[];
}

export interface AnswerRecord {
  readonly type: string;
  readonly id: string;
  readonly title: { readonly sv: string; readonly en?: string };
  readonly standing: Standing;
  readonly status: string | null;
  readonly version: number | null;
  readonly effective_date: string | null;
  readonly last_day: string | null;
  /** The change that made the record what it was. */
  readonly commit: AnswerCommit;
  readonly files: readonly AnswerFile[];
  readonly approvals: readonly AuditApproval[];
}

/**
 * Answers for a day.
 *
 * @param head Full id of the commit that the history was read from.
 * @returns The answer, and the decision as the engine gave it, for whoever puts it into words.
 */
export function auditAnswer(
  source: AuditSource,
  { day, today, record }: AuditQuestion,
  { head, shallow }: { readonly head: string | undefined; readonly shallow: boolean },
): { readonly answer: AuditAnswer; readonly decision: DecisionOn | undefined } {
  const { steps, lives } = source;
  const knowledge = knowledgeOf(steps, day, today);
  const known = knowledge === "known" || knowledge === "today";
  const decision = known ? decisionOn(source, day) : undefined;
  const records = known ? [...lives.values()].flatMap((life) => recordOn(source, life, day) ?? []) : [];
  const through = known ? steps.find((step) => step.day <= day) : undefined;
  return {
    decision,
    answer: {
      version: 1,
      day,
      knowledge,
      repository: { head: head ?? null, first: steps.at(-1)?.day ?? null, shallow },
      through: through ? commitOf(through) : null,
      decision: decision && hasRules(decision) ? answerDecision(decision) : null,
      records: records
        .filter((one) => record === undefined || keyOf(one) === record)
        .map((one) => answerRecord(one, day))
        .toSorted((a, b) => compare(keyOf(a), keyOf(b))),
    },
  };
}

const hasRules = ({ catalogue, unreadable }: DecisionOn): boolean =>
  unreadable.length > 0 || catalogue.known.decisionRules.size > 0;

function answerDecision(on: DecisionOn): AnswerDecision {
  const { outcome, catalogue, files, unreadable } = on;
  const rule = outcome?.by && catalogue.decisionRules.get(outcome.by.rule.id);
  const file = rule && files.get(rule.file);
  return {
    decision: outcome?.decision ?? "not_calculated",
    rule: rule && file ? { id: rule.id, ...answerFile(file) } : null,
    rows: decidingRows(on),
    unreadable,
  };
}

function answerRecord(
  { type, id, title, standing, facts, version, files, approvals }: RecordOn,
  day: string,
): AnswerRecord {
  return {
    type,
    id,
    title: { sv: title.sv, ...(title.en === undefined ? {} : { en: title.en }) },
    standing,
    status: facts?.status ?? null,
    version: facts?.version ?? null,
    effective_date: facts?.effective ?? null,
    last_day: facts?.lastDay ?? null,
    commit: commitOf(version.step),
    files: files.map(answerFile),
    approvals: knownBy(approvals, day),
  };
}

const answerFile = ({ path, blob, step }: RecordOn["files"][number]): AnswerFile => ({
  path,
  blob,
  commit: step.commit,
});

const commitOf = ({ commit, day, subject }: Step): AnswerCommit => ({ id: commit, day, subject });

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
