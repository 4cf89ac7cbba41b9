import { lastClosedPeriod, parsePeriod, periodAt, type Cadence, type Period } from "../lib/period.ts";
import { excludedPeriods, type KpiEvent } from "./events.ts";
import type { MeasuredRow } from "./kpi-definition.ts";
import { segmentsOf, type Segment } from "./segments.ts";

/** One slot of a regular series. A period without a row has no value and no line. */
export interface Point {
  readonly period: Period;
  readonly value: number | null;
  readonly n?: number | undefined;
  readonly note?: string | undefined;
  /** Line in the CSV, or null when the period was not measured. */
  readonly line: number | null;
  /** An incident takes the value out of limits, trend and rules; it stays visible. */
  readonly excluded?: true | undefined;
}

/** A slot that was measured. */
export interface MeasuredPoint extends Point {
  readonly value: number;
  readonly line: number;
}

/** Every period from the first measured one to the latest closed one, in order, gaps included. */
export interface Series {
  readonly cadence: Cadence;
  /** The latest closed period; the last slot, unless nothing was measured yet. */
  readonly latest: Period;
  readonly points: readonly Point[];
  /** The same slots, cut where the process changed; one segment without such events. */
  readonly segments: readonly Segment[];
  readonly last: MeasuredPoint | undefined;
  /** How fresh the last value is. */
  readonly freshness: Freshness;
}

/**
 * `current`: the latest closed period has a value. `unknown`: it has none.
 * `stale`: nor have the two before it. `empty`: nothing was ever measured.
 */
export type Freshness = "current" | "unknown" | "stale" | "empty";

/**
 * Turns rows, in any order, into a regular series.
 *
 * Rows of periods that are not closed at `asOf` are left out: half a week is not a week. Gaps stay gaps,
 * never imputed and never zero.
 *
 * @param events Those of this KPI: steps cut it into segments, incidents take periods out of the reckoning.
 * @throws {RangeError} On a period that does not fit the cadence, on two rows for one period or on a value
 *   that is not finite. Content cannot cause this: the rules for KPI data refuse such rows first.
 */
export function buildSeries(
  rows: readonly MeasuredRow[],
  cadence: Cadence,
  asOf: string,
  events: readonly KpiEvent[] = [],
): Series {
  const excluded = excludedPeriods(events);
  const latest = lastClosedPeriod(asOf, cadence);
  const measured = new Map<number, MeasuredPoint>();
  for (const { period: text, value, n, note, line } of rows) {
    const period = parsePeriod(text, cadence);
    if (!period) throw new RangeError(`"${text}" is not a ${cadence} period`);
    if (!Number.isFinite(value)) throw new RangeError(`value of ${text} is not finite`);
    if (measured.has(period.index)) throw new RangeError(`two rows for ${text}`);
    const left = excluded.has(text) ? ({ excluded: true } as const) : {};
    measured.set(period.index, { period, value, n, note, line, ...left });
  }
  const closed = [...measured.keys()].filter((index) => index <= latest.index);
  const points: Point[] = [];
  if (closed.length > 0) {
    const first = closed.reduce((a, b) => Math.min(a, b));
    for (let index = first; index <= latest.index; index++) {
      points.push(measured.get(index) ?? { period: periodAt(index, cadence), value: null, line: null });
    }
  }
  return seriesOf(points, latest, segmentsOf(points, events));
}

/** The series as it was known at an earlier date. A later date changes nothing: it cannot add rows. */
export function seriesAsOf(series: Series, asOf: string): Series {
  const latest = lastClosedPeriod(asOf, series.cadence);
  if (latest.index >= series.latest.index) return series;
  const known = (points: readonly Point[]) => points.filter(({ period }) => period.index <= latest.index);
  const segments = series.segments.map((segment) => ({ ...segment, points: known(segment.points) }));
  return seriesOf(
    known(series.points),
    latest,
    segments.filter(({ points }) => points.length > 0),
  );
}

/** True for a slot with a value. */
export function isMeasured(point: Point): point is MeasuredPoint {
  return point.value !== null;
}

/** True for a slot whose value counts: measured, and not taken out by an incident. */
export function isCounted(point: Point): point is MeasuredPoint {
  return point.value !== null && !point.excluded;
}

/** The value that limits and signals see: null for a gap and for what an incident takes out. */
export function countedValue(point: Point): number | null {
  return point.excluded ? null : point.value;
}

/** Older than 2 periods is stale; a value of the latest period or of the two before it is not. */
export function freshnessOf(last: MeasuredPoint | undefined, latest: Period): Freshness {
  if (!last) return "empty";
  const age = latest.index - last.period.index;
  if (age === 0) return "current";
  return age <= 2 ? "unknown" : "stale";
}

function seriesOf(points: readonly Point[], latest: Period, segments: readonly Segment[]): Series {
  const last = points.findLast(isMeasured);
  return { cadence: latest.cadence, latest, points, segments, last, freshness: freshnessOf(last, latest) };
}
