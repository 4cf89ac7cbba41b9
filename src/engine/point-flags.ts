import type { Judgement } from "./judge.ts";
import type { Better } from "./kpi-definition.ts";
import type { Limits } from "./limits.ts";
import type { Series } from "./series.ts";
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

/**
 * Marks every slot of a series against one set of limits: those that the chart draws.
 *
 * A point is flagged by what was known when it came, so a run is flagged from its eighth point on. From the
 * point that locked the limits onwards the flags are the verdicts of their time; reference points before it
 * are measured against limits that did not exist yet, as a reader of the chart does.
 *
 * @param limits Those of the latest verdict; undefined flags nothing.
 */
export function flagPoints(series: Series, limits: Limits | undefined, better: Better): PointFlag[] {
  const values = series.points.map((point) => point.value);
  return series.points.map(({ period }, at) => {
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
