import type { Chart, Plugin } from "chart.js";
import type { ChartColours } from "./chart-colours.ts";
import type { ChartWord, ChartWords } from "./chart-words.ts";
import type { ChartData } from "./chart-data.ts";

/** Draws what the library has no element for: names beside the lines, events, the forecast, the reference period. */
export function lettering(
  words: ChartWords,
  { points, limits }: ChartData,
  colours: ChartColours,
  font: { readonly family: string; readonly size: number },
): Plugin<"line"> {
  return {
    id: "lettering",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const x = (at: number) => scales["x"]?.getPixelForValue(at) ?? 0;
      const y = (value: number) => scales["y"]?.getPixelForValue(value) ?? 0;
      ctx.save();
      for (const word of words.events) {
        const top = chartArea.top + (word.shift ? word.shift - 4 : 0);
        stroke(chart, colours.muted, 1, [[x(word.at), top, x(word.at), chartArea.bottom]]);
      }
      for (const word of words.events)
        write(chart, word, x(word.at) + (word.end ? -5 : 5), chartArea.top - 8 + word.shift);
      if (words.forecast) {
        const here = x(words.forecast.at);
        const heights = words.forecast.values.map(y);
        stroke(chart, colours.ink, 2, [
          [here, Math.min(...heights), here, Math.max(...heights)],
          ...heights.map((height) => [here - 5, height, here + 5, height] as const),
        ]);
      }
      const first = points.findIndex(({ period }) => period === limits?.periods[0]);
      const last = points.findIndex(({ period }) => period === limits?.periods.at(-1));
      if (first >= 0 && last >= 0) {
        const foot = chartArea.bottom + 10;
        stroke(chart, colours.muted, 2, [
          [x(first), foot - 8, x(first), foot],
          [x(first), foot - 4, x(last), foot - 4],
          [x(last), foot - 8, x(last), foot],
        ]);
      }
      for (const word of words.beside) write(chart, word, chartArea.right + 8, y(word.at) + 4 + word.shift);
      for (const word of words.inside)
        write(chart, word, word.end ? chartArea.right : chartArea.left + 4, y(word.at) - 6);
      for (const word of words.latest) {
        const value = points[word.at]?.value;
        if (value === null || value === undefined) continue;
        write(chart, word, x(word.at), y(value) + word.shift);
      }
      ctx.restore();
    },
  };

  function write({ ctx }: Chart<"line">, { text, strong, end }: ChartWord, x: number, y: number): void {
    ctx.font = `${strong ? "650 " : ""}${font.size}px ${font.family}`;
    ctx.textAlign = end ? "right" : "left";
    ctx.lineWidth = 4;
    ctx.lineJoin = "round";
    ctx.strokeStyle = colours.paper;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = strong ? colours.ink : colours.muted;
    ctx.fillText(text, x, y);
  }
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

function stroke({ ctx }: Chart<"line">, colour: string, width: number, segments: readonly Segment[]): void {
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of segments) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([]);
  ctx.stroke();
}
