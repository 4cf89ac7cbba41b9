import type { Pareto } from "../../engine/pareto.ts";
import type { DrawingView, Shape } from "../drawing-view.ts";

/** One bar: its name and its figures, already written. */
export interface ParetoBar {
  /** Undefined for the last bar, where several stand together. */
  readonly id?: string | undefined;
  readonly value: number;
  readonly name: string;
  readonly shareText: string;
  readonly share: number;
  readonly cumulative: number;
  readonly isVital: boolean;
}

const width = 360;
const rowHeight = 34;
const barHeight = 10;
const top = 22;
/** Kept free to the right, so that the last dot and letters are not cut off. */
const margin = 6;

/**
 * Bars from the largest down, and the line of the shares together. Lying down, since names of formats are long.
 *
 * @param label What it shows, for who does not see it.
 * @param limit The share that the few give, 0 to 1, drawn as a line with its text.
 */
export function paretoDrawing(
  bars: readonly ParetoBar[],
  label: string,
  limit: { readonly share: number; readonly text: string },
): DrawingView {
  const height = top + bars.length * rowHeight + 8;
  const x = (share: number): number => round(share * (width - margin));
  const middle = (i: number): number => top + i * rowHeight + 18 + barHeight / 2;
  // In steps: a slanting line would cross the names.
  const line = bars
    .map(({ cumulative }, i) =>
      i === 0 ? `M${x(cumulative)} ${middle(0)}` : `H${x(cumulative)}V${middle(i)}`,
    )
    .join("");
  const limitAt = x(limit.share);
  return {
    width,
    height,
    label,
    shapes: [
      { kind: "path", class: "target", d: `M${limitAt} ${top - 6}V${height - 4}` },
      { kind: "text", class: "label-muted", x: limitAt, y: top - 10, text: limit.text, anchor: "middle" },
      ...bars.flatMap((bar, i): Shape[] => {
        const y = top + i * rowHeight;
        return [
          {
            kind: "text",
            class: bar.isVital ? "label-strong" : "label",
            x: 0,
            y: y + 12,
            text: `${bar.name} · ${bar.shareText}`,
          },
          {
            kind: "rect",
            class: bar.isVital ? "bar" : "bar-muted",
            x: 0,
            y: y + 18,
            width: Math.max(1, x(bar.share)),
            height: barHeight,
          },
        ];
      }),
      { kind: "path", class: "line", d: line },
      ...bars.map(({ cumulative }, i): Shape => ({
        kind: "circle",
        class: "dot",
        x: x(cumulative),
        y: middle(i),
        radius: 3,
      })),
    ],
  };
}

/**
 * The rows of a Pareto as bars; the smallest that are not vital stand together in the last, and those that give nothing
 * are left out.
 *
 * @param most   Bars at most.
 * @param others The last bar's name for so many.
 */
export function paretoBars(
  { rows: all }: Pareto,
  most: number,
  name: (id: string) => string,
  shareText: (share: number) => string,
  others: (n: number) => string,
): ParetoBar[] {
  const rows = all.filter(({ value }) => value > 0);
  const vital = rows.filter(({ isVital }) => isVital).length;
  const shown = rows.length <= most ? rows.length : Math.max(vital, most - 1);
  const bars = rows.slice(0, shown).map(({ id, value, share, cumulative, isVital }): ParetoBar => ({
    id,
    value,
    name: name(id),
    shareText: shareText(share),
    share,
    cumulative,
    isVital,
  }));
  const rest = rows.slice(shown);
  if (rest.length === 0) return bars;
  const share = 1 - (rows[shown - 1]?.cumulative ?? 0);
  return [
    ...bars,
    {
      value: rest.reduce((sum, { value }) => sum + value, 0),
      name: others(rest.length),
      shareText: shareText(share),
      share,
      cumulative: 1,
      isVital: false,
    },
  ];
}

const round = (length: number): number => Math.round(length * 10) / 10;
