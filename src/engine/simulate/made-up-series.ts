import { nextPeriod, periodAt, periodContaining } from "../../lib/period.ts";
import { buildSeries, type MeasuredPoint, type Series } from "../series.ts";

/** Makes weekly series of one length from bare values, as the rows of a CSV would. */
export function seriesMaker(weeks: number): (values: readonly number[]) => Series {
  const first = periodContaining("2024-01-01", "weekly").index;
  const rows = Array.from({ length: weeks }, (_, i) => ({
    period: periodAt(first + i, "weekly").text,
    value: 0,
    line: i + 2,
  }));
  const empty = buildSeries(rows, "weekly", nextPeriod(periodAt(first + weeks - 1, "weekly")).start);
  // Thousands of series share their calendar: only the values differ.
  return (values) => {
    const points = empty.points.map((slot, i): MeasuredPoint => ({
      ...slot,
      value: values[i] ?? 0,
      line: slot.line ?? 0,
    }));
    return { ...empty, points, segments: [{ from: 0, points }], last: points.at(-1) };
  };
}
