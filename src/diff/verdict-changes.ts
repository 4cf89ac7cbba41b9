import { readAsOf, type KpiReading } from "../engine/reading.ts";
import { causeOf, mapFour, type Change } from "./decisions/decision-changes.ts";
import type { Evaluated, Four } from "./decisions/evaluate.ts";

/** What is judged of a KPI. */
export const verdictNames = ["freshness", "variation", "trend", "course", "assurance"] as const;
export type VerdictName = (typeof verdictNames)[number];

/** One verdict on a KPI that is another than it was. Without data a verdict says so; it is never left out. */
export interface VerdictChange extends Change<string> {
  readonly kpi: string;
  readonly what: VerdictName;
}

/** Every changed verdict of the KPIs that are on both sides, each with its cause. */
export function verdictChanges(four: Four<Evaluated>, asOf: string): VerdictChange[] {
  const ids = [...four.before.kpis.keys()].filter((id) => four.after.kpis.has(id));
  return ids.flatMap((kpi) => {
    const readings = mapFour(four, ({ kpis }) => {
      const history = kpis.get(kpi);
      return history && readAsOf(history, asOf);
    });
    return verdictNames.flatMap((what): VerdictChange[] => {
      const verdicts = mapFour(readings, (reading) => (reading ? verdictOf(reading, what) : "absent"));
      const cause = causeOf(verdicts, (verdict) => verdict);
      return cause ? [{ kpi, what, before: verdicts.before, after: verdicts.after, cause }] : [];
    });
  });
}

/** The engine's own word for a verdict, with the reason where there is none. */
function verdictOf(reading: KpiReading, what: VerdictName): string {
  const { variation, trend, course, assurance, freshness } = reading;
  switch (what) {
    case "freshness":
      return freshness;
    case "variation":
      return variation.verdict;
    case "trend":
      return trend.verdict;
    case "course":
      return course.verdict === "unknown" ? `unknown: ${course.reason}` : course.verdict;
    case "assurance":
      return assurance ? (assurance.limitsOutdated ? "limits_outdated" : assurance.verdict) : "none";
  }
}
