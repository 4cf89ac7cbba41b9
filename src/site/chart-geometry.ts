/** A place in a drawing, in the units of its view box; y grows downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A straight scale from data to drawing. A span of zero puts everything in the middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const [from, to] = range;
  if (low === high) return () => round((from + to) / 2);
  return (value) => round(from + ((value - low) / (high - low)) * (to - from));
}

/**
 * Round numbers that enclose a span: steps of 1, 2 or 5 times a power of ten.
 *
 * @param about How many steps to aim for; between half and twice as many come.
 * @returns At least two, in order; the first at or below `low`, the last at or above `high`.
 */
export function niceTicks(low: number, high: number, about: number): number[] {
  const [from, to] =
    low === high
      ? [low - Math.max(1, Math.abs(low) / 10), high + Math.max(1, Math.abs(high) / 10)]
      : [low, high];
  const rough = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough) ?? 10;
  const step = factor * power;
  // A hair of tolerance, so that 0.3 / 0.1 does not add a step; rounding removes what binary fractions leave.
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
}

/**
 * A line through the spots. A missing one breaks it: nothing is drawn where nothing was measured. Each step is written as
 * the way from the spot before: years of weeks are shorter so, and compress better.
 */
export function linePath(spots: readonly (Spot | null)[]): string {
  return spots
    .map((spot, i) => {
      if (!spot) return "";
      const before = spots[i - 1];
      if (!before) return `M${spot.x} ${spot.y}`;
      const [across, down] = [round(spot.x - before.x), round(spot.y - before.y)];
      return `l${across}${down < 0 ? "" : " "}${down}`;
    })
    .join("");
}

/** Spots without a neighbour: a line would not show them. */
export function lonelySpots(spots: readonly (Spot | null)[]): Spot[] {
  return spots.filter((spot, i): spot is Spot => spot !== null && !spots[i - 1] && !spots[i + 1]);
}

/** A diamond around a spot. */
export function diamondPath({ x, y }: Spot, radius: number): string {
  return `M${x} ${round(y - radius)}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}Z`;
}

/**
 * Moves heights apart until each keeps its distance to the next, as little as the order allows.
 *
 * @param heights In any order.
 * @returns In the same order as given; none below `lowest` in the drawing while there is room above.
 */
export function spread(heights: readonly number[], distance: number, lowest: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  order.forEach((at, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[above] ?? 0) + distance);
  });
  let floor = lowest;
  for (const at of order.toReversed()) {
    placed[at] = round(Math.min(placed[at] ?? 0, floor));
    floor = (placed[at] ?? 0) - distance;
  }
  return placed;
}

/** Places that carry a label: every so many, counted back from the last, which always has one. */
export function labelledPlaces(count: number, most: number): number[] {
  if (count <= 0 || most <= 0) return [];
  const step = Math.ceil(count / most);
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % step === 0);
}

/** One decimal: a tenth of a pixel is more than a reader sees, and the pages stay small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
