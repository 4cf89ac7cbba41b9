import { courseReader, type Course } from "./course.ts";
import type { FollowedLine } from "./follow-lines.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import { definitionChangeAt } from "./segments.ts";
import { freshnessOf, isMeasured, type MeasuredPoint, type Series } from "./series.ts";

/**
 * The course as of each slot of the series, each from data up to that slot alone. Worked out for those that are asked:
 * a forecast costs as much as a trend, and most questions are about the latest few.
 *
 * @param lines Asked for once.
 * @returns Undefined outside the series.
 */
export function courseHistory(
  definition: KpiDefinition,
  { points, segments }: Series,
  lines: () => readonly FollowedLine<unknown>[],
): (slot: number) => Course | undefined {
  const read = courseReader(definition);
  const known: Course[] = [];
  return (slot) => {
    const point = points[slot];
    if (!point) return undefined;
    return (known[slot] ??= read({
      period: point.period,
      freshness: freshnessOf(lastMeasured(points, slot), point.period),
      line: lines()[slot] ?? { measured: 0 },
      definedSince: definitionChangeAt(segments, slot)?.event?.date,
      points,
    }));
  };
}

function lastMeasured(points: Series["points"], slot: number): MeasuredPoint | undefined {
  for (let at = slot; at >= 0; at--) {
    const point = points[at];
    if (point && isMeasured(point)) return point;
  }
  return undefined;
}
