import { isStatusInForce } from "../rules/approvals/in-force.ts";
import type { TypeName } from "../content-types/index.ts";
import { hasFallen } from "./grounds.ts";
import { mainFile, versionOn, type FileState, type RecordLife, type RecordVersion } from "./record-lives.ts";
import type { RecordFacts } from "./record-facts.ts";
import type { AuditApproval } from "./on-day.ts";
import type { AuditSource } from "./source.ts";

/**
 * Whether a record was gone by on a day. `status`: it was a draft, suspended, retired. `grounds`: something that it rests
 * on was out of force. `unreadable`: its file could not be read.
 */
export type Standing = "in_force" | "not_yet" | "expired" | "status" | "grounds" | "unreadable";

/** A record as it stood at the end of a day. */
export interface RecordOn {
  readonly type: TypeName;
  readonly id: string;
  readonly title: { readonly sv: string; readonly en?: string | undefined };
  readonly standing: Standing;
  readonly facts: RecordFacts | undefined;
  readonly version: RecordVersion;
  readonly files: readonly FileState[];
  /** Those that the record states and those that others vouch for, whenever they did; see `knownBy`. */
  readonly approvals: readonly AuditApproval[];
}

/** How a record stood at the end of a day; undefined when the repository did not hold it. */
export function recordOn(source: AuditSource, life: RecordLife, day: string): RecordOn | undefined {
  const version = versionOn(life, day);
  const main = version && mainFile(version);
  if (!main) return undefined;
  const facts = source.facts(version);
  const files = [...version.files.values()];
  const { sv, en } = facts?.title ?? { sv: life.id };
  return {
    type: life.type,
    id: life.id,
    title: { sv, en: source.englishTitle(version) ?? en },
    standing: facts ? standingOn(source, life, facts, day) : "unreadable",
    facts,
    version,
    files,
    approvals: allApprovals(source, facts, files),
  };
}

function standingOn(source: AuditSource, life: RecordLife, facts: RecordFacts, day: string): Standing {
  const { status, effective, lastDay } = facts;
  if (!isStatusInForce(status)) return "status";
  if (effective !== undefined && day < effective) return "not_yet";
  if (lastDay !== undefined && day > lastDay) return "expired";
  return hasFallen(source, life, day) ? "grounds" : "in_force";
}

/** Those that a version states, and those that others vouch for, whenever they did. */
export function allApprovals(
  source: Pick<AuditSource, "approvalsOf">,
  facts: RecordFacts | undefined,
  files: readonly Pick<FileState, "path" | "blob">[],
): AuditApproval[] {
  const stated = (facts?.approvals ?? []).map((one) => ({ ...one, level: "claimed" as const }));
  return [...stated, ...(source.approvalsOf?.(files) ?? [])];
}
