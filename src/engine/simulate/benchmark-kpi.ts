import { nextPeriod, periodAt, periodContaining } from "../../lib/period.ts";
import type { DecisionRule } from "../decide/decision-rule.ts";
import type { KpiDefinition, MeasuredRow } from "../kpi-definition.ts";
import { autoregressive } from "./autoregressive.ts";
import { normalSource } from "./normal-source.ts";

/** A weekly KPI that drifts, with a target, and a rule that asks every kind of question about it. */
export interface BenchmarkKpi {
  readonly definition: KpiDefinition;
  readonly rows: readonly MeasuredRow[];
  readonly rule: DecisionRule;
  readonly asOf: string;
}

/** The same rows on every machine; ten years of them are 520. */
export function benchmarkKpi(weeks: number): BenchmarkKpi {
  const first = periodContaining("2016-01-04", "weekly").index;
  const values = autoregressive(normalSource(1), 0.3, weeks);
  const last = periodAt(first + weeks - 1, "weekly");
  const kpi = "benchmark";
  return {
    definition: {
      id: kpi,
      cadence: "weekly",
      better: "higher",
      baseline: { value: 0, from: "2015-12-01", to: "2015-12-31" },
      target: { op: ">=", value: 10, by: periodAt(last.index + 8, "weekly").end },
    },
    rows: values.map((value, i) => ({
      period: periodAt(first + i, "weekly").text,
      value: value + i / 100,
      line: i + 2,
    })),
    rule: {
      id: "benchmark",
      decision: "review",
      when: {
        any: [
          { kpi, variation: "worsening" },
          { kpi, trend: "worsening" },
          { kpi, course: "off_course" },
          { kpi, pace: { op: "<", than: 0.5 } },
        ],
      },
      for: 2,
    },
    asOf: nextPeriod(last).start,
  };
}
