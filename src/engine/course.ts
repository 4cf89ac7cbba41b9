import { periodContaining, type Period } from "../lib/period.ts";
import { forecastAt, forecastLine, type Forecast, type ForecastLine } from "./forecast-line.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { compares, type KpiDefinition, type Target } from "./kpi-definition.ts";
import { trialFrom } from "./limits.ts";
import { paceOf, type Pace } from "./pace.ts";
import { isCounted, type Freshness, type Point } from "./series.ts";

/** Whether a KPI will meet its target on the day. */
export type Course = KnownCourse | UnknownCourse;

export interface KnownCourse extends Pace {
  /** Both ends of the interval meet the target, only one does, or neither. */
  readonly verdict: "on_course" | "at_risk" | "off_course";
  /** The period that holds the target date, and how many steps away it is; 1 or more. */
  readonly targetPeriod: string;
  readonly horizon: number;
  /** The value expected then, and the interval that holds the observed one with 80 % chance. Never clipped. */
  readonly forecast: Forecast;
  readonly line: ForecastLine;
  /** A signal stands, and the line rests on the points from this period on. */
  readonly changedSince?: string | undefined;
}

export interface UnknownCourse extends Pace {
  readonly verdict: "unknown";
  readonly reason: NoCourse;
  /** For `process_changed`: the period with which it seems to begin. */
  readonly changedSince?: string | undefined;
  /** For `target_passed`: whether the value of the target's period met it; none when it was not measured. */
  readonly met?: boolean | undefined;
}

/**
 * Why there is no course. `process_changed`: a signal stands, and fewer than 8 points were measured since; a
 * line through both levels would predict a return that nobody has measured. `no_spread`: all points lie on one
 * line, which says nothing about how far the next may stray. `too_far`: the target lies further ahead than
 * the points reach back, and further than 13 periods.
 */
export type NoCourse =
  "no_target" | "target_passed" | "stale" | "too_little_data" | "process_changed" | "no_spread" | "too_far";

/** A target may always be this many periods ahead: a quarter of weeks. */
const alwaysNear = 13;

/** What a course is read from, as of one slot. */
export interface CourseBasis {
  readonly period: Period;
  readonly freshness: Freshness;
  readonly line: FollowedLine<unknown>;
  /** The day since which the KPI is counted as it is now, if that has changed. */
  readonly definedSince?: string | undefined;
  /** The slots up to `period`; only looked at once the target date has passed. */
  readonly points: readonly Point[];
}

/** Reads the course as of a slot, from data up to that slot alone. */
export function courseReader(definition: KpiDefinition): (basis: CourseBasis) => Course {
  const { target, cadence } = definition;
  if (!target) return () => ({ verdict: "unknown", reason: "no_target" });
  const goal = periodContaining(target.by, cadence);
  return (basis) => courseTo(goal, target, definition, basis);
}

function courseTo(goal: Period, target: Target, definition: KpiDefinition, basis: CourseBasis): Course {
  const { period, freshness, line } = basis;
  const horizon = goal.index - period.index;
  if (horizon <= 0) {
    return { verdict: "unknown", reason: "target_passed", met: metAt(goal, target, basis.points) };
  }
  if (freshness === "stale") return { verdict: "unknown", reason: "stale" };
  const { forecast: followed, changedSince, measured } = line;
  if (measured < trialFrom) return { verdict: "unknown", reason: "too_little_data" };
  if (!followed) return { verdict: "unknown", reason: "process_changed", changedSince };

  const pace = paceOf(definition, followed.line, period, basis.definedSince);
  if (horizon > Math.max(followed.line.measured, alwaysNear)) {
    return { verdict: "unknown", reason: "too_far", ...pace };
  }
  const known = forecastLine(followed.line, followed.points);
  const forecast = forecastAt(known, goal.index);
  if (isNarrow(forecast, known)) return { verdict: "unknown", reason: "no_spread", ...pace };
  return {
    verdict: verdictOf(forecast, target),
    targetPeriod: goal.text,
    horizon,
    forecast,
    line: known,
    changedSince,
    ...pace,
  };
}

/** The forecast of each period from the next to the target's, for a chart; cut to what values can be. */
export function projection(
  { line, horizon }: KnownCourse,
  period: Period,
  bounds: KpiDefinition["bounds"] = {},
): Forecast[] {
  const cut = (value: number): number =>
    Math.min(bounds.max ?? Infinity, Math.max(bounds.min ?? -Infinity, value));
  return Array.from({ length: horizon }, (_, i) => {
    const { expected, lower, upper } = forecastAt(line, period.index + i + 1);
    return { expected: cut(expected), lower: cut(lower), upper: cut(upper) };
  });
}

function verdictOf({ lower, upper }: Forecast, { op, value }: Target): KnownCourse["verdict"] {
  const ends = [lower, upper].filter((end) => compares(end, op, value)).length;
  return ends === 2 ? "on_course" : ends === 1 ? "at_risk" : "off_course";
}

function metAt(goal: Period, { op, value }: Target, points: readonly Point[]): boolean | undefined {
  const point = points[goal.index - (points[0]?.period.index ?? Infinity)];
  return point && isCounted(point) ? compares(point.value, op, value) : undefined;
}

function isNarrow({ lower, upper }: Forecast, { value }: ForecastLine): boolean {
  return upper - lower <= 1e-12 * Math.max(Math.abs(value), Math.abs(lower), Math.abs(upper));
}
