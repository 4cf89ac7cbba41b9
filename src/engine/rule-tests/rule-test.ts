import type { Cadence } from "../../lib/period.ts";
import type { Decision } from "../decide/decision-rule.ts";
import type { Better, Comparison } from "../kpi-definition.ts";

/** One test of decision rules: made-up series, and what the rules must say about them. */
export interface RuleTest {
  readonly name: string;
  /** What `at` counts, and the cadence of every series that names none. */
  readonly cadence: Cadence;
  /** By KPI id. Rules about other KPIs do not take part. */
  readonly series: Readonly<Record<string, TestSeries>>;
  readonly expect: readonly Expectation[];
  /** Lets rules fire that no expectation names. */
  readonly partial?: boolean | undefined;
}

export interface TestSeries {
  readonly better: Better;
  /** See `parseSeries`. */
  readonly values: string;
  readonly cadence?: Cadence | undefined;
  readonly min_points?: 8 | undefined;
  /** `at`: in how many periods from the start, as in an expectation. */
  readonly target?: { readonly op: Comparison; readonly value: number; readonly at: number } | undefined;
  readonly baseline?: number | undefined;
}

/** The states that a test can ask for. `unknown`: the condition cannot be answered, whatever state it holds. */
export const testStates = ["inactive", "pending", "firing", "unknown"] as const;
export type TestState = (typeof testStates)[number];

/** What must hold when the period with index `at`, from 0, has just closed. */
export interface Expectation {
  readonly at: number;
  readonly rule?: string | undefined;
  readonly state?: TestState | undefined;
  /** What all rules together decide. */
  readonly decision?: Decision | "no_decision" | undefined;
  /** A KPI without which `rule` would not be what it is. */
  readonly because_leaf?: string | undefined;
  /** The decisions of all firing rules, each once, strongest first. */
  readonly decisions?: readonly Decision[] | undefined;
  /** The KPIs that cannot answer a rule, in any order. */
  readonly unknown?: readonly string[] | undefined;
}

/** What is wrong with a test, or with the rules by its lights. `expectation` is an index into `expect`. */
export type TestFailure =
  | { readonly kind: "series"; readonly kpi: string; readonly token: string; readonly problem: string }
  | { readonly kind: "no_expectations" }
  | { readonly kind: "no_such_rule"; readonly expectation: number; readonly rule: string }
  | {
      readonly kind: "series_missing";
      readonly expectation: number;
      readonly rule: string;
      readonly kpis: readonly string[];
    }
  | { readonly kind: "rule_missing"; readonly expectation: number }
  | { readonly kind: "asks_nothing"; readonly expectation: number }
  | { readonly kind: "outside"; readonly expectation: number; readonly at: number; readonly periods: number }
  | { readonly kind: Mismatch; readonly expectation: number; readonly want: string; readonly got: string }
  | { readonly kind: "unlisted"; readonly rule: string; readonly at: number };

export type Mismatch = "state" | "decision" | "because_leaf" | "decisions" | "unknown";

/** A series on which some verdict can never come, so that the test may show less than it seems to. */
export interface TestNote {
  readonly kpi: string;
  /** `constant`: the reference points are all equal. `too_few`: fewer than 12. */
  readonly note: "constant" | "no_neighbours" | "too_few";
}

export interface RuleTestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly failures: readonly TestFailure[];
  readonly notes: readonly TestNote[];
  /** What the expectations that held have shown, by rule id. */
  readonly shown: ReadonlyMap<string, ReadonlySet<TestState>>;
}
