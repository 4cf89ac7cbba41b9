import { keptPerObject } from "../lib/kept.ts";
import type { KpiEvent } from "./events.ts";
import type { Judgement } from "./judge.ts";
import type { Better } from "./kpi-definition.ts";
import type { Limits } from "./limits.ts";
import type { KpiHistory } from "./reading.ts";
import { countedValue, type Point, type Series } from "./series.ts";
import { findSignals, type Signal } from "./signals/find-signals.ts";
import type { Side } from "./signals/signal.ts";
import { judgeSide } from "./variation.ts";

/** How a chart marks one slot. */
export interface PointFlag {
  readonly period: string;
  /** In order; empty when the point is not flagged. The first is the one to name. */
  readonly signals: readonly Signal[];
  readonly side?: Side | undefined;
  /** The side in the words of the KPI. */
  readonly finding?: Judgement | Side | undefined;
}

/** One stretch of a chart with the limits that are drawn there. */
export interface SegmentLimits {
  /** Its first and last period. */
  readonly from: string;
  readonly to: string;
  /** Those of its last verdict; none while it has too few points. */
  readonly limits?: Limits | undefined;
  /** The step or changed definition that it begins with. */
  readonly event?: KpiEvent | undefined;
}

/** The limits of each stretch of a series, oldest first; one stretch when no event cuts it. */
export function limitsBySegment({ series, variations }: KpiHistory): SegmentLimits[] {
  return series.segments.flatMap(({ from, points, event }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const { limits } = variations[from + points.length - 1] ?? {};
    return [{ from: first.period.text, to: last.period.text, limits, event }];
  });
}

/** Marks every slot against the limits of its own stretch, as `limitsBySegment` has them. */
export const flagHistory = keptPerObject(
  ({ series, variations, definition }: KpiHistory): readonly PointFlag[] =>
    series.segments.flatMap(({ from, points }) =>
      flagSlots(points, variations[from + points.length - 1]?.limits, definition.better),
    ),
);

/**
 * Marks every slot of a series against one set of limits: those that the chart draws.
 *
 * A point is flagged by what was known when it came, so a run is flagged from its eighth point on. From the
 * point that locked the limits onwards the flags are the verdicts of their time; reference points before it
 * are measured against limits that did not exist yet, as a reader of the chart does. Where events cut the
 * series only the last stretch is flagged: limits say nothing about another process.
 *
 * @param limits Those of the latest verdict; undefined flags nothing.
 */
export function flagPoints(series: Series, limits: Limits | undefined, better: Better): PointFlag[] {
  const start = series.segments.at(-1)?.from ?? 0;
  return [
    ...flagSlots(series.points.slice(0, start), undefined, better),
    ...flagSlots(series.points.slice(start), limits, better),
  ];
}

function flagSlots(points: readonly Point[], limits: Limits | undefined, better: Better): PointFlag[] {
  const values = points.map(countedValue);
  return points.map(({ period }, at) => {
    const found = limits && findSignals({ values, at, limits });
    if (!found) return { period: period.text, signals: [] };
    return {
      period: period.text,
      signals: found.letters,
      side: found.side,
      finding: judgeSide(found.side, better),
    };
  });
}
