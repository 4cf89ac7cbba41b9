import type { Assurance } from "./assurance.ts";
import type { Course } from "./course.ts";
import type { DecisionOutcome } from "./decide/decide.ts";
import type { Decision, Leaf } from "./decide/decision-rule.ts";
import { evaluatedLeaves } from "./decide/evaluate-condition.ts";
import type { EvaluatedLeaf, UnknownReason } from "./decide/evaluate-leaf.ts";
import type { RuleOutcome } from "./decide/replay-rule.ts";
import type { RuleState } from "./decide/rule-state.ts";
import type { Truth } from "./decide/truth.ts";
import type { Limits } from "./limits.ts";
import type { MeasuredPoint } from "./series.ts";
import type { Signal } from "./signals/find-signals.ts";

/** The receipt of a decision: numbers and places, no sentences. */
export interface DecisionReceipt {
  readonly asOf: string;
  readonly decision: Decision | "no_decision";
  /** The deciding rule's lines; none for the default and for `no_decision`. */
  readonly by?: RuleReceipt | undefined;
  /** Other firing rules, in order of precedence; a withheld one is among them. */
  readonly alsoFiring: readonly RuleReceipt[];
  /** Rules that do not fire; the unknown ones among them say what is missing. */
  readonly others: readonly RuleReceipt[];
}

/** One rule on a receipt. */
export interface RuleReceipt {
  readonly rule: string;
  readonly decision: Decision;
  /** The period that was evaluated. */
  readonly period: string;
  readonly truth: Truth;
  readonly state: RuleState["state"];
  readonly unconfirmed: boolean;
  readonly preliminary: boolean;
  /** "k of N": periods true in a row, and how many the rule needs. */
  readonly periodsTrue: number;
  readonly periodsNeeded: number;
  readonly trueSince?: string | undefined;
  readonly firingSince?: string | undefined;
  readonly leaves: readonly LeafReceipt[];
}

/** One question and its answer, with the rows and thresholds behind it. */
export interface LeafReceipt {
  readonly kpi: string;
  readonly asked: Leaf;
  readonly truth: Truth;
  /** What it was a period earlier; none in the first period. */
  readonly before?: Truth | undefined;
  readonly got: EvaluatedLeaf["got"];
  readonly reason?: UnknownReason | undefined;
  readonly preliminary: boolean;
  /** The KPI's period that was read; `latest` is older when that period was not measured. */
  readonly period: string;
  readonly latest?: ReceiptRow | undefined;
  readonly previous?: ReceiptRow | undefined;
  readonly signals: readonly Signal[];
  readonly since?: string | undefined;
  /** The rows that the signal rests on; empty without one. */
  readonly evidence: readonly ReceiptRow[];
  /** Limits with the reference period that they rest on. */
  readonly limits?: Limits | undefined;
  /** p and slope per period, once there are 8 points. */
  readonly p?: number | undefined;
  readonly slope?: number | undefined;
  /** What a value or a pace was compared with. */
  readonly threshold?: number | undefined;
  /** For a question about course or pace: the line, the forecast and its interval, or why there is none. */
  readonly course?: Course | undefined;
  /** For a question about assurance. */
  readonly assurance?: Assurance | undefined;
}

/** A CSV row: its period, its value as measured and its line. */
export interface ReceiptRow {
  readonly period: string;
  readonly value: number;
  readonly line: number;
}

/** Gathers what a decision rests on. */
export function decisionReceipt({ asOf, decision, by, firing, outcomes }: DecisionOutcome): DecisionReceipt {
  return {
    asOf,
    decision,
    by: by && ruleReceipt(by),
    alsoFiring: firing.filter((outcome) => outcome !== by).map(ruleReceipt),
    others: outcomes.filter((outcome) => !firing.includes(outcome)).map(ruleReceipt),
  };
}

/** Gathers what one rule's state rests on. */
export function ruleReceipt(outcome: RuleOutcome): RuleReceipt {
  const before = outcome.treeBefore ? evaluatedLeaves(outcome.treeBefore) : [];
  return {
    rule: outcome.rule.id,
    decision: outcome.rule.decision,
    period: outcome.period.text,
    truth: outcome.truth,
    state: outcome.state,
    unconfirmed: outcome.unconfirmed,
    preliminary: outcome.preliminary,
    periodsTrue: outcome.periodsTrue,
    periodsNeeded: outcome.rule.for,
    trueSince: outcome.trueSince,
    firingSince: outcome.firingSince,
    leaves: evaluatedLeaves(outcome.tree).map((leaf, i) => leafReceipt(leaf, before[i]?.truth)),
  };
}

function leafReceipt(evaluated: EvaluatedLeaf, before: Truth | undefined): LeafReceipt {
  const { leaf, truth, got, reason, preliminary, threshold, reading } = evaluated;
  const { variation, trend } = reading;
  const tested = trend.verdict === "too_little_data" ? undefined : trend;
  return {
    kpi: leaf.kpi,
    asked: leaf,
    truth,
    before,
    got,
    reason,
    preliminary,
    period: reading.period.text,
    latest: reading.latest && receiptRow(reading.latest),
    previous: reading.previous && receiptRow(reading.previous),
    signals: variation.signals,
    since: variation.since,
    evidence: variation.evidence.map(receiptRow),
    limits: variation.limits,
    p: tested?.p,
    slope: tested?.slope,
    threshold,
    course: "course" in leaf || "pace" in leaf ? reading.course : undefined,
    assurance: "assurance" in leaf ? reading.assurance : undefined,
  };
}

function receiptRow({ period, value, line }: MeasuredPoint): ReceiptRow {
  return { period: period.text, value, line };
}
