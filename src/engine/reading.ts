import { comparePeriods, lastClosedPeriod, type Period } from "../lib/period.ts";
import { assuranceOf, type Assurance } from "./assurance.ts";
import { courseReader, type Course } from "./course.ts";
import { courseHistory } from "./course-history.ts";
import type { KpiEvent } from "./events.ts";
import { followLines } from "./follow-lines.ts";
import { compares, type KpiDefinition, type MeasuredRow, type Target } from "./kpi-definition.ts";
import { kpiStatus, type KpiStatus } from "./kpi-status.ts";
import { definitionChangeAt, segmentAt } from "./segments.ts";
import {
  buildSeries,
  freshnessOf,
  isCounted,
  isMeasured,
  type Freshness,
  type MeasuredPoint,
  type Point,
  type Series,
} from "./series.ts";
import { noTrend, testLine, trendsOf, type Trend } from "./trend.ts";
import { noVariation, variationHistory, type Variation } from "./variation.ts";

/** A KPI with its verdicts as of every period. Built once, then read as of any date up to `asOf`. */
export interface KpiHistory {
  readonly definition: KpiDefinition;
  readonly series: Series;
  /** One per slot of the series. */
  readonly variations: readonly Variation[];
  readonly trends: readonly Trend[];
  readonly courses: readonly Course[];
  /** One of them: whoever wants the latest few need not wait for all. Undefined outside the series. */
  readonly courseAt: (slot: number) => Course | undefined;
}

/** One KPI as of one period. */
export interface KpiReading {
  readonly kpi: string;
  /** The latest closed period: the one that is read, measured or not. */
  readonly period: Period;
  readonly freshness: Freshness;
  /**
   * The last measured point, and the one before it; older than `period` unless `freshness` is `current`. A
   * value from before a change of definition is no previous one: it counted something else.
   */
  readonly latest?: MeasuredPoint | undefined;
  readonly previous?: MeasuredPoint | undefined;
  readonly variation: Variation;
  readonly trend: Trend;
  readonly course: Course;
  /** Against the limits of the last counted value; none without a target, locked limits or a good direction. */
  readonly assurance?: Assurance | undefined;
  readonly status: KpiStatus;
  /** The step or changed definition that the present process began with; none from the start. */
  readonly event?: KpiEvent | undefined;
  readonly target?: (Target & { readonly met?: boolean | undefined }) | undefined;
  /** The stated starting value; none while it is pending or when the measure did not exist. */
  readonly baseline?: number | undefined;
}

/**
 * Works out every verdict of a KPI, from the first measured period to the latest closed at `asOf`.
 *
 * @param events Of any KPI; those of others are passed over.
 */
export function buildHistory(
  definition: KpiDefinition,
  rows: readonly MeasuredRow[],
  asOf: string,
  events: readonly KpiEvent[] = [],
): KpiHistory {
  const { id, cadence, better, target } = definition;
  const own = events.filter(({ kpi }) => kpi === id);
  const series = buildSeries(rows, cadence, asOf, own);
  const variations = variationHistory(series, better);
  const reader = { read: testLine(better), forecasts: target !== undefined };
  const lines = once(() => followLines(series, variations, reader));
  const trends = once(() => trendsOf(lines()));
  const courseAt = courseHistory(definition, series, lines);
  const courses = once(() => series.points.flatMap((_, slot) => courseAt(slot) ?? []));
  return {
    definition,
    series,
    variations,
    // Lines cost as much as all else together, and most questions about content need none.
    get trends() {
      return trends();
    },
    get courses() {
      return courses();
    },
    courseAt,
  };
}

/** Work that is done when its answer is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly answer: T } | undefined;
  return () => (done ??= { answer: work() }).answer;
}

/**
 * What was known of the KPI at a date.
 *
 * @throws {RangeError} When `asOf` is later than the history reaches: that would pass old data off as new.
 */
export function readAsOf(history: KpiHistory, asOf: string): KpiReading {
  return readPeriod(history, lastClosedPeriod(asOf, history.definition.cadence));
}

/** What was known of the KPI when a period of its own cadence had just closed. Throws as `readAsOf` does. */
export function readPeriod(history: KpiHistory, period: Period): KpiReading {
  const { definition, series } = history;
  if (comparePeriods(period, series.latest) > 0) {
    throw new RangeError(`${definition.id}: ${period.text} is later than ${series.latest.text}`);
  }
  const { points, segments } = series;
  const at = period.index - (points[0]?.period.index ?? Infinity);
  const latestAt = lastWhere(isMeasured, points, at);
  const latest = measuredAt(points, latestAt);
  const { baseline, target } = definition;
  const segment = segmentAt(segments, at);
  const variation = history.variations[at] ?? noVariation;
  const standing = history.variations[lastWhere(isCounted, points, at, segment?.from)] ?? noVariation;
  const freshness = freshnessOf(latest, period);
  const assurance = assuranceOf(definition, standing);
  const course =
    history.courseAt(at) ??
    courseReader(definition)({ period, freshness, line: { measured: 0 }, points: [] });
  return {
    kpi: definition.id,
    period,
    freshness,
    latest,
    previous: previousOf(series, latestAt),
    variation,
    trend: history.trends[at] ?? noTrend,
    course,
    assurance,
    status: kpiStatus({ freshness, variation: standing, assurance, course }),
    event: segment?.event,
    target: target && { ...target, met: latest && compares(latest.value, target.op, target.value) },
    baseline: baseline && "value" in baseline ? baseline.value : undefined,
  };
}

/** One KPI as of a date, straight from its rows. */
export function readKpi(
  definition: KpiDefinition,
  rows: readonly MeasuredRow[],
  asOf: string,
  events: readonly KpiEvent[] = [],
): KpiReading {
  return readAsOf(buildHistory(definition, rows, asOf, events), asOf);
}

/** The value before the latest, unless something else was counted then. */
function previousOf({ points, segments }: Series, latestAt: number): MeasuredPoint | undefined {
  const before = lastWhere(isMeasured, points, latestAt - 1, definitionChangeAt(segments, latestAt)?.from);
  return measuredAt(points, before);
}

/** Index of the last slot from `first` to `at` that holds; negative when none does. */
function lastWhere(
  holds: (point: Point) => boolean,
  points: readonly Point[],
  at: number,
  first = 0,
): number {
  for (let i = Math.min(at, points.length - 1); i >= first; i--) {
    const point = points[i];
    if (point && holds(point)) return i;
  }
  return -1;
}

function measuredAt(points: readonly Point[], at: number): MeasuredPoint | undefined {
  const point = points[at];
  return point && isMeasured(point) ? point : undefined;
}
