import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { outcomeOfDiff, type ContentDiff, type Outcome } from "./content-diff.ts";
import type { LimitChange } from "./limits/limit-change.ts";
import { keyOf, type RecordChange } from "./records/record-changes.ts";

/** The commits that were compared; a work tree has no id. */
export interface Compared {
  readonly base: string;
  readonly head?: string | undefined;
}

/**
 * The report on a change as data: version 1, whose shape is docs/schemas/diff-1.schema.json. Fields are only ever added
 * within one version. Every part is there, empty when nothing of the kind changes.
 */
export function writeJson(diff: ContentDiff, { base, head }: Compared): string {
  const { asOf, decisions, byLimit, limits, verdicts, rows, cancelled, replies, affected, voided } = diff;
  const report = {
    version: 1,
    asOf,
    base,
    head: head ?? null,
    outcome: outcomeOfDiff(diff) satisfies Outcome,
    unreadable: diff.unreadable.map(({ side, problem }) => ({ side, ...plain(problem) })),
    findings: diff.findings.map(plain),
    decision: decisions.whole ?? null,
    rules: decisions.rules,
    byLimit: byLimit.map(({ limits: moved, ...rest }) => ({ ...rest, limits: moved.map(limitKey) })),
    limits: limits.map(limit),
    verdicts,
    rows: rows.rewritten,
    rowsAdded: rows.added,
    cancelled: cancelled.map(({ alone, ...rest }) => ({
      ...rest,
      alone: alone.map(({ part, becomes }) => ({
        part: typeof part === "string" ? part : keyOf(part),
        becomes,
      })),
    })),
    replies,
    affected,
    approvalsVoided: voided,
    translations: diff.translations,
    reviewsDue: diff.due,
    records: diff.records.map(record),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const plain = ({ code, severity, at, message, hint }: Diagnostic) => ({ code, severity, at, message, hint });

/** A limit's name in the report: `kpis/ctr target`. */
const limitKey = (one: Pick<LimitChange, "type" | "id" | "what">): string => `${keyOf(one)} ${one.what}`;

const limit = ({ type, id, what, field, before, after, effect, at, removed, rationale }: LimitChange) => ({
  key: limitKey({ type, id, what }),
  type,
  id,
  what,
  field,
  before,
  after,
  effect,
  at,
  removed,
  rationale,
});

const record = ({ type, id, kind, fields, substantive }: RecordChange) => ({
  type,
  id,
  kind,
  substantive,
  fields,
});
