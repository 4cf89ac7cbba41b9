import { segmentEvent, type KpiEvent } from "./events.ts";
import type { Point } from "./series.ts";

/** A stretch of a series on one process: limits, trend and course come from its own points alone. */
export interface Segment {
  /** Index of its first slot in the series. */
  readonly from: number;
  readonly points: readonly Point[];
  /** The step or changed definition that it begins with; none for a series from its start. */
  readonly event?: KpiEvent | undefined;
}

/** Cuts a regular series where steps and changed definitions say so. No points give no segments. */
export function segmentsOf(points: readonly Point[], events: readonly KpiEvent[]): Segment[] {
  const starts: Omit<Segment, "points">[] = [];
  for (const [from, { period }] of points.entries()) {
    // What happened before the first row happened to the first segment.
    const event = segmentEvent(events, from === 0 ? "" : period.start, period.end);
    if (from === 0 || event) starts.push({ from, event });
  }
  return starts.map((start, i) => ({ ...start, points: points.slice(start.from, starts[i + 1]?.from) }));
}

/** The segment that a slot lies in; undefined outside the series. */
export function segmentAt(segments: readonly Segment[], slot: number): Segment | undefined {
  return slot < 0
    ? undefined
    : segments.findLast(({ from, points }) => from <= slot && slot < from + points.length);
}

/** The last change of what is counted, up to a slot: values from before it cannot be compared with later ones. */
export function definitionChangeAt(segments: readonly Segment[], slot: number): Segment | undefined {
  return segments.findLast(({ from, event }) => from <= slot && event?.kind === "definition_change");
}
