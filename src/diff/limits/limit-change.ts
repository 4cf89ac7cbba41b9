import type { FieldPath } from "../../changes/field-changes.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import type { RecordKey } from "../records/record-changes.ts";

/** Which limit it is; each has words of its own. */
export type LimitName =
  // of a KPI
  | "target"
  | "min_points"
  | "bounds"
  | "better"
  | "cadence"
  | "baseline"
  | "kpi"
  // of a decision rule
  | "decision"
  | "when"
  | "guardrails"
  | "for"
  | "keep"
  // of a rule of conduct
  | "verdict"
  | "conditions"
  | "approval"
  | "label"
  | "unless"
  | "coverage"
  // of either kind of rule
  | "status"
  // of what lies around
  | "event"
  | "programme"
  | "as_of";

/** `moved`: another limit, of which nobody can say in general whether it is easier to keep. */
export type Effect = "loosened" | "tightened" | "moved";

/** One limit that is another than it was. */
export interface Limit {
  readonly what: LimitName;
  /** The field in its record. */
  readonly field: FieldPath;
  /** Plain values of that field; undefined where there was or is none. */
  readonly before: unknown;
  readonly after: unknown;
  readonly effect: Effect;
}

/** The same with its record, its place and its reason. */
export interface LimitChange extends Limit, RecordKey {
  /** Where it stands; where it stood, when its record is gone. */
  readonly at: Location;
  /** Why, written for this change; none when nobody has said. */
  readonly rationale?: Rationale | undefined;
  /** Whether the record is there to hold a reason. */
  readonly removed: boolean;
}

export interface Rationale {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** The effect of a number that is `easier` the higher it is. */
export function effectOf(before: number, after: number, easier: "higher" | "lower"): Effect | undefined {
  if (before === after) return undefined;
  return after > before === (easier === "higher") ? "loosened" : "tightened";
}

/** The effect of several parts: whatever is loosened is not made good by what is tightened. */
export function combined(effects: readonly (Effect | undefined)[]): Effect | undefined {
  for (const effect of ["loosened", "moved", "tightened"] as const)
    if (effects.includes(effect)) return effect;
  return undefined;
}
