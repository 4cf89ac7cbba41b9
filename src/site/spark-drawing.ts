import type { ChartInput, PointLook } from "./chart-drawing.ts";
import { linearScale, linePath, lonelySpots, type Spot } from "./chart-geometry.ts";
import { clip, drawStretch, type StretchDrawing } from "./chart-stretches.ts";

export interface SparkDrawing {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly lonely: readonly Spot[];
  readonly band?: StretchDrawing | undefined;
  /** Limits that events have put an end to. */
  readonly before: readonly StretchDrawing[];
  readonly end?: (Spot & { readonly look: PointLook }) | undefined;
}

/** A sparkline: the last points, the band, and the last value's mark. Undefined when nothing was measured. */
export function drawSpark(
  input: Pick<ChartInput, "points" | "limits" | "before" | "bounds">,
): SparkDrawing | undefined {
  const [width, height, margin] = [150, 40, 6];
  const { points, limits, bounds, before = [] } = input;
  const measured = points.flatMap(({ value }) => value ?? []);
  if (measured.length === 0) return undefined;
  const bands = [...before, ...(limits ? [limits] : [])].map((stretch) => clip(stretch, bounds));
  const all = [...measured, ...bands.flatMap(({ lower, upper }) => [lower, upper])];
  const y = linearScale([Math.min(...all), Math.max(...all)], [height - margin, margin]);
  const x = linearScale([0, points.length - 1], [margin, width - margin]);
  const frame = { x, y, plot: { left: margin, right: width - margin }, bounds };
  const spots = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const at = spots.findLastIndex((spot) => spot !== null);
  const end = spots[at];
  return {
    width,
    height,
    line: linePath(spots),
    lonely: lonelySpots(spots),
    band: limits && drawStretch(limits, frame, true),
    before: before.map((stretch) => drawStretch(stretch, frame, false)),
    end: end ? { ...end, look: points[at]?.look ?? "common" } : undefined,
  };
}
