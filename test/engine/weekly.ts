import type { EventKind, KpiEvent } from "../../src/engine/events.ts";
import type { Better, KpiDefinition, MeasuredRow } from "../../src/engine/kpi-definition.ts";
import { buildHistory, type KpiHistory } from "../../src/engine/reading.ts";
import { buildSeries, type Series } from "../../src/engine/series.ts";
import { nextPeriod, periodAt, periodContaining, type Cadence } from "../../src/lib/period.ts";

/** Rows for values in order, null for a missing period, as a CSV with a header would number them. */
export function rowsOf(
  values: readonly (number | null)[],
  { cadence = "weekly", from = "2026-01-01" }: { cadence?: Cadence; from?: string } = {},
): MeasuredRow[] {
  const first = periodContaining(from, cadence).index;
  const rows: MeasuredRow[] = [];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    rows.push({ period: periodAt(first + i, cadence).text, value, line: rows.length + 2 });
  }
  return rows;
}

/** The day on which the n-th week of 2026 has just closed: a Monday. */
export function afterWeek(n: number): string {
  return nextPeriod(periodAt(periodContaining("2026-01-01", "weekly").index + n - 1, "weekly")).start;
}

/** A weekly series from 2026-W01, read when its last value, or the gap at its end, has just closed. */
export function weeklySeries(values: readonly (number | null)[]): Series {
  return buildSeries(rowsOf(values), "weekly", afterWeek(values.length));
}

/** A weekly KPI without target and baseline, from 2026-W01. */
export function weeklyHistory(
  id: string,
  values: readonly (number | null)[],
  more: Partial<KpiDefinition> & { better?: Better; weeks?: number; events?: readonly KpiEvent[] } = {},
): KpiHistory {
  const { weeks = values.length, events = [], ...fields } = more;
  const definition = {
    id,
    cadence: "weekly",
    better: "higher",
    baseline: { not_introduced: true },
    ...fields,
  } as const;
  return buildHistory(definition, rowsOf(values), afterWeek(weeks), events);
}

/** An event of a KPI that happens on the first day of the n-th week of 2026. */
export function eventInWeek(n: number, kind: EventKind, more: Partial<KpiEvent> = {}): KpiEvent {
  return {
    date: afterWeek(n - 1),
    kpi: "kpi",
    kind,
    reason: { sv: "Nytt verktyg", en: "New tool" },
    by: "editor",
    ...more,
  };
}
