import { courseReader, type Course } from "./course.ts";
import type { FollowedLine } from "./follow-lines.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import { definitionChangeAt } from "./segments.ts";
import { freshnessOf, isMeasured, type MeasuredPoint, type Series } from "./series.ts";

/** The course as of each slot of the series, each from data up to that slot alone. */
export function courseHistory(
  definition: KpiDefinition,
  { points, segments }: Series,
  lines: readonly FollowedLine<unknown>[],
): Course[] {
  const read = courseReader(definition);
  let last: MeasuredPoint | undefined;
  return points.map((point, at) => {
    if (isMeasured(point)) last = point;
    return read({
      period: point.period,
      freshness: freshnessOf(last, point.period),
      line: lines[at] ?? { measured: 0 },
      definedSince: definitionChangeAt(segments, at)?.event?.date,
      points,
    });
  });
}
