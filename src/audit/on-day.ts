/** What the page about the past reads: every record's stretches in force, and every day's decision. */
export interface AuditFile {
  readonly version: 1;
  /** The last day that is told of. */
  readonly asOf: string;
  /** The first day that is known, and whether what is older is missing from the clone; null without a history. */
  readonly first: string | null;
  readonly shallow: boolean;
  /** Changes as they came in; others refer to them by their place in the list. */
  readonly commits: readonly AuditCommit[];
  readonly records: readonly AuditRecord[];
  /** Decisions are told of from here on; null when none can be. */
  readonly decidedSince: string | null;
  readonly decisions: readonly AuditDecision[];
  /** The names of what the decisions rest on, by KPI. */
  readonly kpis: Readonly<Record<string, AuditKpi>>;
}

export interface AuditKpi {
  readonly title: Text;
  readonly unit: string;
  readonly precision: number;
  readonly signed?: boolean | undefined;
}

/** The same with the words that the page's script writes the answer with. */
export interface AuditPageFile extends AuditFile {
  /** In each of the portal's languages. */
  readonly words: Readonly<{ sv: AuditWords; en?: AuditWords }>;
}

export interface AuditWords {
  readonly texts: Readonly<Record<string, string>>;
  /** What a record of each type is called, in the order of lists. */
  readonly types: Readonly<Record<string, string>>;
  /** Roles by id, as in running text. */
  readonly roles: Readonly<Record<string, string>>;
  /** Addresses of pages of records' versions, by type: the id follows. */
  readonly pages: Readonly<Record<string, string>>;
}

export interface AuditCommit {
  /** Ten digits. */
  readonly id: string;
  readonly day: string;
  readonly subject: string;
}

type Text = { readonly sv: string; readonly en?: string | undefined };

export interface AuditRecord {
  readonly type: string;
  readonly id: string;
  /** No longer in the content: then it has no page either. */
  readonly gone?: true | undefined;
  readonly inForce: readonly AuditStretch[];
}

/** Days on which a record was gone by in one version, both ends included. */
export interface AuditStretch {
  readonly from: string;
  readonly to?: string | undefined;
  readonly title: Text;
  readonly version?: number | undefined;
  readonly commit: number;
  /** Ten digits of the blob of the record's own file. */
  readonly blob: string;
  /** Some may not have been known on every day of the stretch; see `knownBy`. */
  readonly approvals: readonly AuditApproval[];
}

export interface AuditApproval {
  /** Key of a person. */
  readonly by: string;
  readonly role: string;
  readonly at: string;
  /** How it is known, the surest first: a signature, the repository’s own review, somebody's word for it. */
  readonly level: "signed" | "registered" | "claimed";
}

export interface AuditDecision {
  /** Until the next one's day. */
  readonly from: string;
  /** `not_calculated` when some of the content cannot be calculated with as it stood. */
  readonly decision: string;
  /** Id and title of the rule that decided; none for the default and where nothing was decided. */
  readonly rule?: { readonly id: string; readonly title: Text; readonly commit: number } | undefined;
  /** What was decided, and why. */
  readonly headline: Text;
  readonly sentence: Text;
  readonly rows: readonly AuditRow[];
}

export interface AuditRow {
  readonly kpi: string;
  readonly period: string;
  readonly value: number;
  /** `content/internal/kpis/ctr.csv:26` */
  readonly place: string;
  readonly commit: number;
}

/** What was in force on a day, and what was decided. */
export interface OnDay {
  readonly day: string;
  readonly knowledge: "known" | "before_first" | "cut" | "future" | "no_history";
  readonly records: readonly (Omit<AuditRecord, "inForce"> & { readonly stretch: AuditStretch })[];
  /** Undefined where none is told of. */
  readonly decision: AuditDecision | undefined;
}

/** Looks a day up. Days beyond those that are told of have no answer, rather than the last known one. */
export function onDay(file: AuditFile, day: string): OnDay {
  const knowledge = knowledgeOf(file, day);
  if (knowledge !== "known") return { day, knowledge, records: [], decision: undefined };
  const records = file.records.flatMap(({ inForce, ...record }) => {
    const stretch = inForce.find(({ from, to }) => from <= day && (to === undefined || day <= to));
    return stretch
      ? [{ ...record, stretch: { ...stretch, approvals: knownBy(stretch.approvals, day) } }]
      : [];
  });
  return { day, knowledge, records, decision: file.decisions.findLast(({ from }) => from <= day) };
}

const surest = ["signed", "registered", "claimed"] as const;

/**
 * The approvals that were known on a day: what a record states, it stated from its first day; what others vouch for
 * counts from the day that they did. Of each person and role the surest.
 */
export function knownBy(approvals: readonly AuditApproval[], day: string): AuditApproval[] {
  const known = approvals
    .filter(({ at, level }) => level === "claimed" || at <= day)
    .toSorted((a, b) => surest.indexOf(a.level) - surest.indexOf(b.level));
  return known.filter(
    (one, i) => known.findIndex(({ by, role }) => by === one.by && role === one.role) === i,
  );
}

function knowledgeOf({ first, asOf, shallow }: AuditFile, day: string): OnDay["knowledge"] {
  if (first === null) return "no_history";
  if (day > asOf) return "future";
  if (day >= first) return "known";
  return shallow ? "cut" : "before_first";
}
