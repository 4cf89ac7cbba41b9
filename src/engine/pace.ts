import type { Period } from "../lib/period.ts";
import { lineAt, type SenLine } from "./forecast-line.ts";
import type { KpiDefinition } from "./kpi-definition.ts";

/** How much of the way is gone, against how much of the time. */
export interface Pace {
  /**
   * 1 is just fast enough, 0.5 half, below 0 the wrong way. None without a target or a stated starting value,
   * when the two are equal, or before the time has begun.
   */
  readonly pace?: number | undefined;
}

/**
 * The share of the way from the starting value to the target that the line has covered, divided by the share
 * of the time that has passed.
 *
 * The way is counted in absolute terms, so it works for figures that cross 0. The time is the programme's;
 * without one it runs from the day after the baseline to the target date. After the end it counts as whole.
 *
 * @param definedSince When what is counted last changed: a starting value from before cannot be compared.
 */
export function paceOf(
  { baseline, target, pace_span: span }: KpiDefinition,
  line: SenLine,
  period: Period,
  definedSince?: string,
): Pace {
  if (!target || !baseline || !("value" in baseline)) return {};
  if (definedSince !== undefined && baseline.to < definedSince) return {};
  const way = target.value - baseline.value;
  const passed = span ? daysFrom(span.start, period.end) + 1 : daysFrom(baseline.to, period.end);
  const share = Math.min(1, passed / (span?.days ?? daysFrom(baseline.to, target.by)));
  if (way === 0 || !(share > 0)) return {};
  return { pace: (lineAt(line, period.index) - baseline.value) / way / share };
}

/** ISO dates are read as midnights in UTC, where every day has 24 hours, so this is a whole number. */
function daysFrom(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
