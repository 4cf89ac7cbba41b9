import { comparePeriods, lastClosedPeriod, type Period } from "../lib/period.ts";
import { compares, type KpiDefinition, type MeasuredRow, type Target } from "./kpi-definition.ts";
import {
  buildSeries,
  freshnessOf,
  isMeasured,
  type Freshness,
  type MeasuredPoint,
  type Series,
} from "./series.ts";
import { noTrend, trendHistory, type Trend } from "./trend.ts";
import { noVariation, variationHistory, type Variation } from "./variation.ts";

/** A KPI with its verdicts as of every period. Built once, then read as of any date up to `asOf`. */
export interface KpiHistory {
  readonly definition: KpiDefinition;
  readonly series: Series;
  /** One per slot of the series. */
  readonly variations: readonly Variation[];
  readonly trends: readonly Trend[];
}

/** One KPI as of one period. */
export interface KpiReading {
  readonly kpi: string;
  /** The latest closed period: the one that is read, measured or not. */
  readonly period: Period;
  readonly freshness: Freshness;
  /** The last measured point, and the one before it; older than `period` unless `freshness` is `current`. */
  readonly latest?: MeasuredPoint | undefined;
  readonly previous?: MeasuredPoint | undefined;
  readonly variation: Variation;
  readonly trend: Trend;
  readonly target?: (Target & { readonly met?: boolean | undefined }) | undefined;
  /** The stated starting value; none while it is pending or when the measure did not exist. */
  readonly baseline?: number | undefined;
}

/** Works out every verdict of a KPI, from the first measured period to the latest closed at `asOf`. */
export function buildHistory(
  definition: KpiDefinition,
  rows: readonly MeasuredRow[],
  asOf: string,
): KpiHistory {
  const series = buildSeries(rows, definition.cadence, asOf);
  return {
    definition,
    series,
    variations: variationHistory(series, definition.better),
    trends: trendHistory(series, definition.better),
  };
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
  const at = period.index - (series.points[0]?.period.index ?? Infinity);
  const latestAt = lastMeasuredAt(series, at);
  const latest = measuredAt(series, latestAt);
  const { baseline, target } = definition;
  return {
    kpi: definition.id,
    period,
    freshness: freshnessOf(latest, period),
    latest,
    previous: measuredAt(series, lastMeasuredAt(series, latestAt - 1)),
    variation: history.variations[at] ?? noVariation,
    trend: history.trends[at] ?? noTrend,
    target: target && { ...target, met: latest && compares(latest.value, target.op, target.value) },
    baseline: baseline && "value" in baseline ? baseline.value : undefined,
  };
}

/** One KPI as of a date, straight from its rows. */
export function readKpi(definition: KpiDefinition, rows: readonly MeasuredRow[], asOf: string): KpiReading {
  return readAsOf(buildHistory(definition, rows, asOf), asOf);
}

/** Index of the last measured slot at or before `at`; negative when there is none. */
function lastMeasuredAt({ points }: Series, at: number): number {
  let found = Math.min(at, points.length - 1);
  while (found >= 0 && !measuredAt({ points }, found)) found -= 1;
  return found;
}

function measuredAt({ points }: Pick<Series, "points">, at: number): MeasuredPoint | undefined {
  const point = points[at];
  return point && isMeasured(point) ? point : undefined;
}
