import {
  labelledPlaces,
  linearScale,
  linePath,
  niceTicks,
  round,
  spread,
  type Spot,
} from "./chart-geometry.ts";

/** How a point is drawn: shape and colour say the same. */
export type PointLook = "common" | "good" | "bad" | "other";

/** What a chart shows: figures to place and words already written. */
export interface ChartInput {
  readonly points: readonly {
    readonly value: number | null;
    readonly look: PointLook;
    readonly label: string;
  }[];
  readonly limits?:
    | {
        readonly lower: number;
        readonly upper: number;
        readonly mean: number;
        readonly trial: boolean;
        /** First and last index of the reference period. */
        readonly reference: readonly [number, number];
      }
    | undefined;
  readonly target?: number | undefined;
  /** A day that a line marks, by index. */
  readonly event?: { readonly at: number; readonly label: string } | undefined;
  /** Words beside the lines, with their figures. */
  readonly labels: {
    readonly upper: string;
    readonly mean: string;
    readonly lower: string;
    readonly target: string;
    readonly latest: string;
  };
  readonly tick: (value: number) => string;
  /** Values that cannot be: the band is drawn no further. */
  readonly bounds: readonly [number, number];
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Words beside the right edge; without them only the target is named, inside. */
  readonly labelsBeside: boolean;
}

export interface TextSpot extends Spot {
  readonly text: string;
  readonly strong?: boolean;
  /** How far it stands from what it names: names make way for each other. */
  readonly shift?: number;
  /** Written towards the left, where the right edge is near. */
  readonly end?: boolean;
  /** What it stands for on the vertical scale, or the index on the horizontal one. */
  readonly at: number;
}

export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly domain: readonly [number, number];
  readonly yTicks: readonly TextSpot[];
  readonly xTicks: readonly TextSpot[];
  readonly beside: readonly TextSpot[];
  /** The target's name inside the plot, where there is no room beside it. */
  readonly inside?: TextSpot | undefined;
  readonly band?:
    | {
        readonly y: number;
        readonly height: number;
        readonly lines: readonly number[];
        readonly mean: number;
        readonly trial: boolean;
      }
    | undefined;
  readonly reference?: { readonly from: number; readonly to: number } | undefined;
  readonly target?: number | undefined;
  readonly event?: TextSpot | undefined;
  readonly line: string;
  readonly dots: readonly (Spot & { readonly look: PointLook })[];
  readonly latest?: TextSpot | undefined;
}

/** Width of a character of the charts' 13-pixel type, wide ones included. */
const letter = 7.2;
const lineHeight = 16;

/** Places everything in a chart. Nothing is drawn that is not in the input, and nothing at all without a value. */
export function drawChart(input: ChartInput, size: ChartSize): ChartDrawing | undefined {
  const { points, limits, target, labels } = input;
  const measured = points.flatMap(({ value }) => value ?? []);
  if (measured.length === 0) return undefined;

  const band = limits && clip(limits, input.bounds);
  const all = [
    ...measured,
    ...(band ? [band.lower, band.upper] : []),
    ...(target === undefined ? [] : [target]),
  ];
  const ticks = niceTicks(Math.min(...all), Math.max(...all), 5);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  const besideTexts = [
    ...(target === undefined ? [] : [{ at: target, text: labels.target, strong: true }]),
    ...(limits && band
      ? [
          ...(band.upper === limits.upper ? [{ at: limits.upper, text: labels.upper }] : []),
          { at: limits.mean, text: labels.mean },
          ...(band.lower === limits.lower ? [{ at: limits.lower, text: labels.lower }] : []),
        ]
      : []),
  ];
  const plot = plotOf(
    size,
    ticks.map(input.tick),
    size.labelsBeside ? besideTexts.map(({ text }) => text) : [],
  );
  const y = linearScale(domain, [plot.bottom, plot.top]);
  const x = linearScale([0, points.length - 1], [plot.left + 6, plot.right - 10]);
  const spots = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const lowest = plot.bottom + 4;
  const heights = spread(
    besideTexts.map(({ at }) => y(at) + 4),
    lineHeight,
    lowest,
  );

  const mostLabels = Math.max(
    1,
    Math.floor((plot.right - plot.left) / (longest(points.map(({ label }) => label)) * letter + 18)),
  );
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  const last = spots[lastAt];
  const latestY = last ? latestHeight(last, spots[lastAt - 1], plot.bottom) : 0;
  const { event } = input;
  const eventAt = event ? x(event.at) : Infinity;
  return {
    width: size.width,
    height: size.height,
    plot,
    domain,
    yTicks: ticks.map((at) => ({ at, x: plot.left - 8, y: round(y(at)), text: input.tick(at) })),
    xTicks: labelledPlaces(points.length, mostLabels).map((at) => ({
      at,
      x: x(at),
      y: size.height - 10,
      text: points[at]?.label ?? "",
    })),
    beside: size.labelsBeside
      ? besideTexts.map((text, i) => {
          const height = heights[i] ?? 0;
          return { ...text, x: plot.right + 8, y: height, shift: round(height - y(text.at) - 4) };
        })
      : [],
    inside:
      !size.labelsBeside && target !== undefined
        ? {
            at: target,
            text: labels.target,
            strong: true,
            x: eventAt < plot.left + 150 ? plot.right : plot.left + 4,
            y: round(y(target) - 6),
            end: eventAt < plot.left + 150,
          }
        : undefined,
    band: limits &&
      band && {
        y: y(band.upper),
        height: round(y(band.lower) - y(band.upper)),
        lines: [
          ...(band.upper === limits.upper ? [y(limits.upper)] : []),
          ...(band.lower === limits.lower ? [y(limits.lower)] : []),
        ],
        mean: y(limits.mean),
        trial: limits.trial,
      },
    reference: limits && { from: x(limits.reference[0]), to: x(limits.reference[1]) },
    target: target === undefined ? undefined : y(target),
    event: event && {
      at: event.at,
      text: event.label,
      x: eventAt,
      y: plot.top - 8,
      end: eventAt > plot.right - 100,
    },
    line: linePath(spots),
    dots: spots.flatMap((spot, i) => (spot ? [{ ...spot, look: points[i]?.look ?? "common" }] : [])),
    latest: last
      ? {
          at: lastAt,
          text: labels.latest,
          x: last.x,
          y: latestY,
          shift: round(latestY - last.y),
          end: last.x > plot.left + 60,
        }
      : undefined,
  };
}

/** Limits as far as a value can be. */
export function clip<L extends { readonly lower: number; readonly upper: number }>(
  limits: L,
  [least, most]: readonly [number, number],
): L {
  return { ...limits, lower: Math.max(limits.lower, least), upper: Math.min(limits.upper, most) };
}

function plotOf({ width, height }: ChartSize, ticks: readonly string[], beside: readonly string[]) {
  return {
    left: round(longest(ticks) * letter + 14),
    right: round(width - (beside.length > 0 ? longest(beside) * letter + 14 : 14)),
    top: 20,
    bottom: height - 34,
  };
}

/** Where the latest value is written: on the side that the line does not come from, inside the plot. */
function latestHeight({ y }: Spot, before: Spot | null | undefined, bottom: number): number {
  const risesTo = before ? before.y > y : false;
  return round(risesTo || y + 24 > bottom ? y - 12 : y + 20);
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
