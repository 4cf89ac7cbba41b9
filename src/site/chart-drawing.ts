import { placeEvents, type EventWord } from "./chart-events.ts";
import {
  labelledPlaces,
  linearScale,
  linePath,
  niceTicks,
  round,
  spread,
  type Spot,
} from "./chart-geometry.ts";
import { insideEdges, latestHeight } from "./chart-placement.ts";
import { clip, drawStretch, type Stretch, type StretchDrawing } from "./chart-stretches.ts";

/** How a point is drawn: shape and colour say the same. `out` is not counted. */
export type PointLook = "common" | "good" | "bad" | "other" | "out";

/** What a chart shows: figures to place and words already written. */
export interface ChartInput {
  readonly points: readonly {
    readonly value: number | null;
    readonly look: PointLook;
    readonly label: string;
  }[];
  /** Names of the periods after the last point, up to the one that is forecast. */
  readonly ahead?: readonly string[] | undefined;
  /** The present limits, with the first and last index of their reference period. */
  readonly limits?: (Stretch & { readonly reference: readonly [number, number] }) | undefined;
  /** Limits that events have put an end to. */
  readonly before?: readonly Stretch[] | undefined;
  readonly target?: number | undefined;
  /** What is expected in the last period ahead, and the ends of its interval. */
  readonly forecast?:
    { readonly expected: number; readonly lower: number; readonly upper: number } | undefined;
  /** Days that lines mark, by index. */
  readonly events?: readonly EventWord[] | undefined;
  /** Words beside the lines, with their figures. */
  readonly labels: {
    readonly upper: string;
    readonly mean: string;
    readonly lower: string;
    readonly target: string;
    readonly latest: string;
    readonly forecast: string;
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
  readonly band?: StretchDrawing | undefined;
  readonly before: readonly StretchDrawing[];
  readonly reference?: { readonly from: number; readonly to: number } | undefined;
  readonly target?: number | undefined;
  readonly events: readonly TextSpot[];
  readonly forecast?:
    | {
        readonly at: number;
        readonly x: number;
        readonly upper: number;
        readonly lower: number;
        readonly expected: number;
        /** The same three on the vertical scale. */
        readonly values: readonly [upper: number, expected: number, lower: number];
      }
    | undefined;
  readonly line: string;
  readonly dots: readonly (Spot & { readonly look: PointLook })[];
  readonly latest?: TextSpot | undefined;
}

/** Width of a character of the charts' 13-pixel type, wide ones included. */
const letter = 7.2;
const lineHeight = 16;

const closest = 2.5; // Nearer each other, discs of common cause run together, and the line says all that they do.

/** Places everything in a chart. Nothing is drawn that is not in the input, and nothing at all without a value. */
export function drawChart(input: ChartInput, size: ChartSize): ChartDrawing | undefined {
  const { points, limits, target, labels, bounds, before = [], ahead = [], forecast } = input;
  const measured = points.flatMap(({ value }) => value ?? []);
  if (measured.length === 0) return undefined;

  const bands = [...before, ...(limits ? [limits] : [])].map((stretch) => clip(stretch, bounds));
  const all = [
    ...measured,
    ...bands.flatMap(({ lower, upper }) => [lower, upper]),
    ...(target === undefined ? [] : [target]),
    ...(forecast ? [forecast.lower, forecast.upper] : []),
  ];
  const ticks = niceTicks(Math.min(...all), Math.max(...all), 5);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  const besideTexts = namesOf(input);
  const names = [...points.map(({ label }) => label), ...ahead];
  const edges = edgesOf(
    size,
    ticks.map(input.tick),
    size.labelsBeside ? besideTexts.map(({ text }) => text) : [],
  );
  const x = linearScale([0, names.length - 1], insideEdges(edges));
  const events = placeEvents(input.events ?? [], x, edges.right, letter);
  const eventRows = Math.max(0, ...events.map(({ row }) => row));
  const plot = { ...edges, top: 20 + eventRows * lineHeight, bottom: size.height - 34 };
  const y = linearScale(domain, [plot.bottom, plot.top]);
  const frame = { x, y, plot, bounds };
  const spots = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const heights = spread(
    besideTexts.map(({ at }) => y(at) + 4),
    lineHeight,
    plot.bottom + 4,
  );

  const mostLabels = Math.max(1, Math.floor((plot.right - plot.left) / (longest(names) * letter + 18)));
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  const last = spots[lastAt];
  const latestY = last ? latestHeight(last, spots[lastAt - 1], plot.bottom) : 0;
  const crowded = events.some((event) => event.x < plot.left + 150);
  return {
    width: size.width,
    height: size.height,
    plot,
    domain,
    yTicks: ticks.map((at) => ({ at, x: plot.left - 8, y: round(y(at)), text: input.tick(at) })),
    xTicks: labelledPlaces(names.length, mostLabels).map((at) => ({
      at,
      x: x(at),
      y: size.height - 10,
      text: names[at] ?? "",
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
            x: crowded ? plot.right : plot.left + 4,
            y: round(y(target) - 6),
            end: crowded,
          }
        : undefined,
    band: limits && drawStretch(limits, frame, true),
    before: before.map((stretch) => drawStretch(stretch, frame, false)),
    reference: limits && { from: x(limits.reference[0]), to: x(limits.reference[1]) },
    target: target === undefined ? undefined : y(target),
    events: events.map(({ at, label, row, end, x: eventX }) => ({
      at,
      text: label,
      x: eventX,
      y: plot.top - 8 - row * lineHeight,
      shift: -row * lineHeight,
      end,
    })),
    forecast: forecast && {
      at: names.length - 1,
      x: x(names.length - 1),
      upper: y(forecast.upper),
      lower: y(forecast.lower),
      expected: y(forecast.expected),
      values: [forecast.upper, forecast.expected, forecast.lower],
    },
    line: linePath(spots),
    dots: spots
      .flatMap((spot, i) => (spot ? [{ ...spot, look: points[i]?.look ?? ("common" as const) }] : []))
      .filter(({ look }) => look !== "common" || plot.right - plot.left >= closest * names.length),
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

/** The names of the lines at the right edge; a limit that no value can reach is not drawn, and has none. */
function namesOf({ limits, target, forecast, labels, bounds }: ChartInput): Name[] {
  const band = limits && clip(limits, bounds);
  return [
    ...(target === undefined ? [] : [{ at: target, text: labels.target, strong: true }]),
    ...(forecast ? [{ at: forecast.expected, text: labels.forecast }] : []),
    ...(limits && band
      ? [
          ...(band.upper === limits.upper ? [{ at: limits.upper, text: labels.upper }] : []),
          { at: limits.mean, text: labels.mean },
          ...(band.lower === limits.lower ? [{ at: limits.lower, text: labels.lower }] : []),
        ]
      : []),
  ];
}

interface Name {
  readonly at: number;
  readonly text: string;
  readonly strong?: boolean;
}

function edgesOf({ width }: ChartSize, ticks: readonly string[], beside: readonly string[]) {
  return {
    left: round(longest(ticks) * letter + 14),
    right: round(width - (beside.length > 0 ? longest(beside) * letter + 14 : 14)),
  };
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
