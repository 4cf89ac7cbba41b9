import { lastClosedPeriod, parsePeriod, periodAt, type Cadence, type Period } from "../lib/period.ts";
import type { MeasuredRow } from "./kpi-definition.ts";

/** One slot of a regular series. A period without a row has no value and no line. */
export interface Point {
  readonly period: Period;
  readonly value: number | null;
  readonly n?: number | undefined;
  readonly note?: string | undefined;
  /** Line in the CSV, or null when the period was not measured. */
  readonly line: number | null;
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
 * @throws {RangeError} On a period that does not fit the cadence, on two rows for one period or on a value
 *   that is not finite. Content cannot cause this: the rules for KPI data refuse such rows first.
 */
export function buildSeries(rows: readonly MeasuredRow[], cadence: Cadence, asOf: string): Series {
  const latest = lastClosedPeriod(asOf, cadence);
  const measured = new Map<number, MeasuredPoint>();
  for (const { period: text, value, n, note, line } of rows) {
    const period = parsePeriod(text, cadence);
    if (!period) throw new RangeError(`"${text}" is not a ${cadence} period`);
    if (!Number.isFinite(value)) throw new RangeError(`value of ${text} is not finite`);
    if (measured.has(period.index)) throw new RangeError(`two rows for ${text}`);
    measured.set(period.index, { period, value, n, note, line });
  }
  const closed = [...measured.keys()].filter((index) => index <= latest.index);
  const points: Point[] = [];
  if (closed.length > 0) {
    const first = closed.reduce((a, b) => Math.min(a, b));
    for (let index = first; index <= latest.index; index++) {
      points.push(measured.get(index) ?? { period: periodAt(index, cadence), value: null, line: null });
    }
  }
  return seriesOf(points, latest);
}

/** The series as it was known at an earlier date. A later date changes nothing: it cannot add rows. */
export function seriesAsOf(series: Series, asOf: string): Series {
  const latest = lastClosedPeriod(asOf, series.cadence);
  if (latest.index >= series.latest.index) return series;
  return seriesOf(
    series.points.filter((point) => point.period.index <= latest.index),
    latest,
  );
}

/** True for a slot with a value. */
export function isMeasured(point: Point): point is MeasuredPoint {
  return point.value !== null;
}

/** Older than 2 periods is stale; a value of the latest period or of the two before it is not. */
export function freshnessOf(last: MeasuredPoint | undefined, latest: Period): Freshness {
  if (!last) return "empty";
  const age = latest.index - last.period.index;
  if (age === 0) return "current";
  return age <= 2 ? "unknown" : "stale";
}

function seriesOf(points: readonly Point[], latest: Period): Series {
  const last = points.findLast(isMeasured);
  return { cadence: latest.cadence, latest, points, last, freshness: freshnessOf(last, latest) };
}
