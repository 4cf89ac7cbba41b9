import { clip, type ChartInput, type PointLook } from "./chart-drawing.ts";
import { linearScale, linePath, lonelySpots, round, type Spot } from "./chart-geometry.ts";

export interface SparkDrawing {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly lonely: readonly Spot[];
  readonly band?: { readonly y: number; readonly height: number } | undefined;
  readonly end?: (Spot & { readonly look: PointLook }) | undefined;
}

/** A sparkline: the last points, the band, and the last value's mark. Undefined when nothing was measured. */
export function drawSpark(input: Pick<ChartInput, "points" | "limits" | "bounds">): SparkDrawing | undefined {
  const [width, height, margin] = [150, 40, 6];
  const { points, limits } = input;
  const measured = points.flatMap(({ value }) => value ?? []);
  if (measured.length === 0) return undefined;
  const band = limits && clip(limits, input.bounds);
  const all = [...measured, ...(band ? [band.lower, band.upper] : [])];
  const y = linearScale([Math.min(...all), Math.max(...all)], [height - margin, margin]);
  const x = linearScale([0, points.length - 1], [margin, width - margin]);
  const spots = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const at = spots.findLastIndex((spot) => spot !== null);
  const end = spots[at];
  return {
    width,
    height,
    line: linePath(spots),
    lonely: lonelySpots(spots),
    band: band && { y: y(band.upper), height: round(y(band.lower) - y(band.upper)) },
    end: end ? { ...end, look: points[at]?.look ?? "common" } : undefined,
  };
}
