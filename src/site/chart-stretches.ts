import { round } from "./chart-geometry.ts";

/** Limits over a stretch of a chart's places. */
export interface Stretch {
  readonly lower: number;
  readonly upper: number;
  readonly mean: number;
  readonly trial: boolean;
  /** First place of the stretch, and its last; the present one is drawn to the right edge. */
  readonly from: number;
  readonly to: number;
}

export interface StretchDrawing {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** The limits that a value can reach, and the mean between them. */
  readonly lines: readonly number[];
  readonly mean: number;
  readonly trial: boolean;
}

interface Frame {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly plot: { readonly left: number; readonly right: number };
  /** Values that cannot be: the band is drawn no further. */
  readonly bounds: readonly [number, number];
}

/** Places the limits of a stretch. One that begins with the series begins with the plot. */
export function drawStretch(
  stretch: Stretch,
  { x, y, plot, bounds }: Frame,
  present: boolean,
): StretchDrawing {
  const { from, to, lower, upper, mean, trial } = stretch;
  const band = clip(stretch, bounds);
  const half = (x(1) - x(0)) / 2;
  return {
    left: from === 0 ? plot.left : round(x(from) - half),
    right: present ? plot.right : round(x(to) + half),
    y: y(band.upper),
    height: round(y(band.lower) - y(band.upper)),
    lines: [...(band.upper === upper ? [y(upper)] : []), ...(band.lower === lower ? [y(lower)] : [])],
    mean: y(mean),
    trial,
  };
}

/** Limits as far as a value can be. */
export function clip<L extends { readonly lower: number; readonly upper: number }>(
  limits: L,
  [least, most]: readonly [number, number],
): L {
  return { ...limits, lower: Math.max(limits.lower, least), upper: Math.min(limits.upper, most) };
}
