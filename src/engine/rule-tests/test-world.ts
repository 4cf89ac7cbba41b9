import { nextPeriod, periodAt, periodContaining, type Cadence } from "../../lib/period.ts";
import { leavesOf, wholeCondition, type DecisionRule } from "../decide/decision-rule.ts";
import type { KpiDefinition } from "../kpi-definition.ts";
import { buildHistory, type KpiHistory } from "../reading.ts";
import { parseSeries } from "./series-notation.ts";
import type { RuleTest, TestFailure, TestNote, TestSeries } from "./rule-test.ts";

/** A test's series as KPIs, in a calendar of their own. */
export interface TestWorld {
  readonly histories: ReadonlyMap<string, KpiHistory>;
  /** The rules that can be asked: every KPI of theirs has a series. */
  readonly rules: readonly DecisionRule[];
  /** How many periods the longest series covers. */
  readonly periods: number;
  /** The day on which the period with this index, from 0, has just closed. */
  readonly closedOn: (at: number) => string;
  readonly failures: readonly TestFailure[];
  readonly notes: readonly TestNote[];
}

/** A Monday and the first of a month: every cadence starts its first period here, and no clock is asked. */
const firstDay = "2024-01-01";

/** Builds what a test describes. Series that cannot be read are failures and left out. */
export function testWorld(test: RuleTest, rules: readonly DecisionRule[]): TestWorld {
  const closedOn = (at: number): string => dayAfter(at, test.cadence);
  const parsed = Object.entries(test.series).map(([kpi, series]) => ({
    kpi,
    series,
    cadence: series.cadence ?? test.cadence,
    read: parseSeries(series.values),
  }));
  const failures = parsed.flatMap(({ kpi, read }): TestFailure[] =>
    "problem" in read ? [{ kind: "series", kpi, ...read }] : [],
  );
  const ends = parsed.map(({ cadence, read }) =>
    "values" in read ? dayAfter(read.values.length - 1, cadence) : firstDay,
  );
  const end = ends.reduce((a, b) => (a > b ? a : b), firstDay);
  const histories = new Map<string, KpiHistory>();
  for (const { kpi, series, cadence, read } of parsed) {
    if ("problem" in read) continue;
    histories.set(
      kpi,
      buildHistory(definitionOf(kpi, series, cadence, closedOn), rowsOf(read.values, cadence), end),
    );
  }
  const periods = periodContaining(end, test.cadence).index - periodContaining(firstDay, test.cadence).index;
  const known = (rule: DecisionRule): boolean =>
    leavesOf(wholeCondition(rule)).every(({ kpi }) => histories.has(kpi));
  return { histories, rules: rules.filter(known), periods, closedOn, failures, notes: notesOf(histories) };
}

function dayAfter(at: number, cadence: Cadence): string {
  return nextPeriod(periodAt(periodContaining(firstDay, cadence).index + at, cadence)).start;
}

function rowsOf(values: readonly (number | null)[], cadence: Cadence) {
  const first = periodContaining(firstDay, cadence).index;
  return values.flatMap((value, i) =>
    value === null ? [] : [{ period: periodAt(first + i, cadence).text, value, line: i + 1 }],
  );
}

function definitionOf(
  id: string,
  { better, min_points, target, baseline }: TestSeries,
  cadence: Cadence,
  closedOn: (at: number) => string,
): KpiDefinition {
  const before = Temporal.PlainDate.from(firstDay).subtract({ days: 1 }).toString();
  return {
    id,
    cadence,
    better,
    min_points,
    baseline: baseline === undefined ? undefined : { value: baseline, from: before, to: before },
    target: target && {
      op: target.op,
      value: target.value,
      by: Temporal.PlainDate.from(closedOn(target.at)).subtract({ days: 1 }).toString(),
    },
  };
}

function notesOf(histories: ReadonlyMap<string, KpiHistory>): TestNote[] {
  return Array.from(histories).flatMap(([kpi, { variations }]) => {
    const { limits, reason = "too_few" } = variations.at(-1) ?? {};
    if (limits?.status === "locked") return [];
    return [{ kpi, note: limits ? "too_few" : reason }];
  });
}
