import type { Effect } from "../../engine/experiments/effects.ts";
import { linearScale, niceTicks } from "../chart-geometry.ts";
import type { DrawingView, Shape } from "../drawing-view.ts";

/** One interval of the picture. */
export interface ForestRow {
  readonly effect: Effect;
  /** What was changed into what. */
  readonly label: string;
  /** The figures, as the table has them. */
  readonly figures: string;
  /** Whether the hypothesis is about it. */
  readonly isTested: boolean;
}

// Letters are at full size on a phone that is 390 wide; a label stands over its interval, not beside it.
const width = 340;
const edge = 16;
const rowHeight = 58;
const bottom = 46;
/** Where in a row its interval lies, and how far the scale's lines reach above and below: they do not cross the words. */
const middle = 45;
const band = 11;
const whisker = 5;

/**
 * Intervals under each other around a line at zero: what crosses the line is not certain.
 *
 * @param tick Writes a number of the scale.
 * @param direction Which side is good, under the scale.
 * @returns Undefined when no row has a difference.
 */
export function forestDrawing(
  rows: readonly ForestRow[],
  label: string,
  tick: (value: number) => string,
  direction: string,
): DrawingView | undefined {
  const ends = rows.flatMap(({ effect: { difference } }) =>
    difference ? [difference.lower, difference.upper] : [],
  );
  if (ends.length === 0) return undefined;
  const ticks = niceTicks(Math.min(0, ...ends), Math.max(0, ...ends), 4);
  const x = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [edge, width - edge]);
  const height = rows.length * rowHeight + bottom;
  const base = height - bottom + 6;
  return {
    width,
    height,
    label,
    shapes: [
      ...ticks.flatMap((at): Shape[] => [
        {
          kind: "path",
          class: at === 0 ? "zero" : "grid",
          d: rows.map((_, i) => scaleLine(x(at), i)).join(""),
        },
        { kind: "text", class: "label-muted", x: x(at), y: base + 16, text: tick(at), anchor: "middle" },
      ]),
      { kind: "text", class: "label-muted", x: width / 2, y: height - 6, text: direction, anchor: "middle" },
      ...rows.flatMap((row, i) => interval(row, i * rowHeight, x)),
    ],
  };
}

const scaleLine = (x: number, row: number) => {
  const y = row * rowHeight + middle;
  return `M${x} ${y - band}V${y + band}`;
};

function interval(
  { effect: { difference, effect }, label, figures, isTested }: ForestRow,
  top: number,
  x: (value: number) => number,
): Shape[] {
  const text = (y: number, words: string, strong: boolean): Shape => ({
    kind: "text",
    class: strong ? "label-strong" : "label",
    x: edge,
    y: top + y,
    text: words,
  });
  const words = [text(15, label, isTested), text(31, figures, false)];
  if (!difference) return words;
  const { lower, upper, estimate } = difference;
  const y = top + middle;
  const end = (at: number) => `M${x(at)} ${y - whisker}V${y + whisker}`;
  const dot = effect === "better" ? "dot-good" : effect === "worse" ? "dot-stop" : "dot";
  return [
    ...words,
    { kind: "path", class: "line", d: `M${x(lower)} ${y}H${x(upper)}${end(lower)}${end(upper)}` },
    { kind: "circle", class: dot, x: x(estimate), y, radius: isTested ? 6 : 4 },
  ];
}
