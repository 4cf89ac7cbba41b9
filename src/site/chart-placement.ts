import type { ChartDrawing } from "./chart-drawing.ts";
import { round, type Spot } from "./chart-geometry.ts";

/** The first and the last place stand inside the plot's edges, so that their points are whole. */
export const insideEdges = ({ left, right }: Pick<ChartDrawing["plot"], "left" | "right">) =>
  [left + 6, right - 10] as const;

/**
 * How the line of one drawing of a chart is stretched to lie in another of the same figures, as an SVG `transform`: a
 * page then holds years of weeks once.
 */
export function stretchOnto(drawn: ChartDrawing, wanted: ChartDrawing): string {
  const [left, right] = insideEdges(drawn.plot);
  const [toLeft, toRight] = insideEdges(wanted.plot);
  const across = (toRight - toLeft) / (right - left);
  const down = (wanted.plot.bottom - wanted.plot.top) / (drawn.plot.bottom - drawn.plot.top);
  const [x, y] = [toLeft - across * left, wanted.plot.top - down * drawn.plot.top];
  return `matrix(${[across, 0, 0, down, x, y].map(precise).join(" ")})`;
}

/** A hundred-thousandth of a stretch of a thousand pixels is less than anybody sees. */
const precise = (value: number): number => Number(value.toFixed(5));

/** Where the latest value is written: on the side that the line does not come from, inside the plot. */
export function latestHeight({ y }: Spot, before: Spot | null | undefined, bottom: number): number {
  const risesTo = before ? before.y > y : false;
  return round(risesTo || y + 24 > bottom ? y - 12 : y + 20);
}
