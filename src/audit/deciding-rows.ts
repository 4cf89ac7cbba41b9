import { decisionReceipt, type RuleReceipt } from "../engine/receipt.ts";
import type { DecisionOn } from "./decision-on.ts";

/** A figure that a decision rested on, with the place where it stood. */
export interface DecidingRow {
  readonly kpi: string;
  readonly period: string;
  readonly value: number;
  readonly file: string;
  readonly line: number;
  /** Full id of the commit that brought the file's version in. */
  readonly commit: string;
}

/**
 * The figures that a decision rested on: of the deciding rule every row that it read; where no rule decided, the latest
 * row of every KPI that was asked, of the rules that could not be answered alone when they are why.
 */
export function decidingRows({ outcome, catalogue, files }: DecisionOn): DecidingRow[] {
  if (!outcome) return [];
  const { by, others } = decisionReceipt(outcome);
  const unanswered = new Set(outcome.unanswered.map(({ rule }) => rule.id));
  const asked = others.filter(({ rule }) => unanswered.size === 0 || unanswered.has(rule));
  const rows = by ? rowsOf(by, true) : asked.flatMap((rule) => rowsOf(rule, false));
  const found = new Map<string, DecidingRow>();
  for (const { kpi, period, value, line } of rows) {
    const file = catalogue.kpis.get(kpi)?.table?.file;
    const state = file === undefined ? undefined : files.get(file);
    if (file === undefined || !state) continue;
    found.set(`${file}:${line}`, { kpi, period, value, file, line, commit: state.step.commit });
  }
  return [...found.values()].toSorted((a, b) => compare(a.kpi, b.kpi) || a.line - b.line);
}

function rowsOf({ leaves }: RuleReceipt, all: boolean) {
  return leaves.flatMap(({ kpi, latest, previous, evidence }) =>
    (all ? [previous, latest, ...evidence] : [latest]).flatMap((row) => (row ? [{ kpi, ...row }] : [])),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
