import { comparePeriods, nextPeriod, type Period } from "../../lib/period.ts";
import { readAsOf, readPeriod, type KpiHistory, type KpiReading } from "../reading.ts";

/**
 * A KPI that does not do what it should, so that the risks it shows are looked at again.
 *
 * `missed`: the day of the target has passed without it. `worsening`: beyond its limits, in the bad direction, with
 * the target unmet. `off_course`: the target will be missed at this pace, and nothing speaks of a change for the better.
 */
export interface Breach {
  readonly reason: "missed" | "worsening" | "off_course";
  /** The first period of the unbroken row that says so. */
  readonly period: string;
  /** The first day on which anybody could know: the day after that period. ISO date. */
  readonly since: string;
}

/**
 * Whether a KPI is breached as of a day, and since when for the same reason: a target that is missed is news also where
 * the KPI was off course before. A period that says nothing, such as one without a value, ends the row.
 *
 * @param asOf ISO date; not later than the history reaches.
 */
export function breachOf(history: KpiHistory, asOf: string): Breach | undefined {
  const latest = readAsOf(history, asOf);
  const reason = reasonOf(latest);
  if (!reason) return undefined;
  let first: Period = latest.period;
  for (const { period } of history.series.points.toReversed()) {
    if (comparePeriods(period, latest.period) > 0) continue;
    if (reasonOf(readPeriod(history, period)) !== reason) break;
    first = period;
  }
  return { reason, period: first.text, since: nextPeriod(first).start };
}

function reasonOf({ status, variation, target }: KpiReading): Breach["reason"] | undefined {
  if (status === "missed") return "missed";
  if (variation.verdict === "worsening" && target?.met !== true) return "worsening";
  return status === "off_course" && variation.verdict !== "improving" ? "off_course" : undefined;
}
