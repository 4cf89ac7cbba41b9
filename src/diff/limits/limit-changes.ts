import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { DataOf } from "../../content-types/index.ts";
import type { RecordChange } from "../records/record-changes.ts";
import type { KpiFacts } from "./condition-worlds.ts";
import { conductLimits } from "./conduct-limits.ts";
import { decisionRuleLimits } from "./decision-rule-limits.ts";
import { kpiLimits } from "./kpi-limits.ts";
import type { Limit, LimitChange, Rationale } from "./limit-change.ts";
import { surroundingLimits } from "./surrounding-limits.ts";

/** Every limit that a change moves, whether or not anything is decided otherwise for it today. */
export function limitChanges(
  records: readonly RecordChange[],
  before: Catalogue,
  after: Catalogue,
): LimitChange[] {
  const factsOf = (kpi: string) => kpiFacts(after, kpi) ?? kpiFacts(before, kpi) ?? { better: "neutral" };
  const ofRecords = records.flatMap((record) => {
    if (record.kind === "added" || !record.before) return [];
    return limitsOf(record.before, record.after, factsOf).map((limit) => placed(limit, record));
  });
  return [...ofRecords, ...surroundingLimits(before, after)];
}

function limitsOf(before: Entry, after: Entry | undefined, factsOf: (kpi: string) => KpiFacts): Limit[] {
  if (isOf(before, "kpis")) {
    if (after) return kpiLimits(before.data, after.data as DataOf<"kpis">);
    const { target } = before.data;
    return [{ what: "kpi", field: [], before: { target }, after: undefined, effect: "loosened" }];
  }
  if (isOf(before, "decisionRules"))
    return decisionRuleLimits(before.data, after?.data as DataOf<"decisionRules"> | undefined, factsOf);
  if (isOf(before, "rules")) return conductLimits(before.data, after?.data as DataOf<"rules"> | undefined);
  return [];
}

function placed(limit: Limit, { type, id, before, after }: RecordChange): LimitChange {
  const entry = after ?? before;
  if (!entry) throw new TypeError("a change of no record");
  const rationale = before && after && rationaleOf(before, after);
  const at = entry.locate(...limit.field);
  return { ...limit, type, id, at, removed: after === undefined, ...(rationale && { rationale }) };
}

/** The reason that a change brings: a change summary written for it, with a higher version. */
export function rationaleOf(before: Entry, after: Entry): Rationale | undefined {
  const [was, is] = [before.data as Versioned, after.data as Versioned];
  const [old, reason] = [was.change_summary, is.change_summary];
  if (!reason || fold(reason.sv) === fold(old?.sv ?? "")) return undefined;
  if (versionOf(is) <= versionOf(was)) return undefined;
  // English that nobody has touched gives the reason for another change.
  return reason.en !== undefined && reason.en === old?.en ? { sv: reason.sv } : reason;
}

interface Versioned {
  readonly version?: number;
  readonly definition_version?: number;
  readonly change_summary?: Rationale | undefined;
}

/** The number that goes up when the meaning changes; 0 for a record without one. */
export function versionOf(data: object): number {
  const { version, definition_version } = data as Versioned;
  return definition_version ?? version ?? 0;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function kpiFacts({ kpis }: Catalogue, id: string): KpiFacts | undefined {
  const kpi = kpis.get(id);
  if (!kpi) return undefined;
  const { better, target, baseline } = kpi.data;
  const stated = baseline && "value" in baseline ? baseline.value : undefined;
  return { better, target: target?.value, baseline: stated };
}

function isOf<N extends Entry["type"]>(entry: Entry, type: N): entry is Entry<N> {
  return entry.type === type;
}
