import type { Cadence } from "../lib/period.ts";

/** Which way is good. */
export type Better = "higher" | "lower" | "neutral";

/** Comparisons are explicit: `<` is not `<=`. */
export type Comparison = "<" | "<=" | ">" | ">=";

/** What the engine reads of a KPI. The content schema matches it by structure; further fields are ignored. */
export interface KpiDefinition {
  readonly id: string;
  readonly cadence: Cadence;
  readonly better: Better;
  /** The stated starting value; not the period that the limits rest on. */
  readonly baseline?: Baseline | undefined;
  readonly target?: Target | undefined;
  /** Lets limits from 8 to 11 points decide. What they decide is marked preliminary. */
  readonly min_points?: 8 | undefined;
  /** Values outside are impossible. Only what is drawn is cut to them, never what is tested. */
  readonly bounds?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  /** The days that the pace is measured against: the programme's first day and its length. */
  readonly pace_span?: { readonly start: string; readonly days: number } | undefined;
}

/** A number with its period (ISO dates), or the reason why there is none. */
export type Baseline =
  | { readonly value: number; readonly from: string; readonly to: string }
  | { readonly not_introduced: true }
  | { readonly pending_until: string };

/** `value` in the KPI's own unit; `by` is an ISO date. */
export interface Target {
  readonly op: Comparison;
  readonly value: number;
  readonly by: string;
}

/** One row of a KPI's CSV. */
export interface MeasuredRow {
  /** As written, in the form of the KPI's cadence: `2026-W46`. */
  readonly period: string;
  /** In the KPI's unit, never rounded. */
  readonly value: number;
  /** How many cases the value rests on. */
  readonly n?: number | undefined;
  readonly note?: string | undefined;
  /** Line in the CSV, from 1; the header is line 1. */
  readonly line: number;
}

/** Whether `value op limit` holds. Never rounds first. */
export function compares(value: number, op: Comparison, limit: number): boolean {
  switch (op) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
  }
}
