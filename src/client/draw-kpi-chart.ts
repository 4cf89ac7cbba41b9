import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
} from "chart.js";
import type { ChartData } from "./chart-data.ts";
import { chartWords, type ChartWords } from "./chart-words.ts";
import { lettering } from "./chart-lettering.ts";
import { chartColours, type ChartColours } from "./chart-colours.ts";

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws the same chart as the SVG in the figure, with its scale and its words, and labels at the pointer. */
export function drawKpiChart(
  canvas: HTMLCanvasElement,
  figure: HTMLElement,
  data: ChartData,
  size: "wide" | "narrow",
): Chart<"line"> {
  const colours = chartColours();
  const words = chartWords(figure, size);
  const font = { family: getComputedStyle(document.body).fontFamily, size: 13 };
  return new Chart(canvas, {
    type: "line",
    data: { labels: data.points.map(({ period }) => period), datasets: datasetsOf(data, colours, size) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      spanGaps: false,
      interaction: { mode: "index", intersect: false },
      layout: { padding: { top: 20, right: words.room } },
      font,
      scales: {
        x: {
          border: { display: false },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            padding: 8,
            color: colours.muted,
            callback: (_, i) => words.xTicks.get(i) ?? null,
          },
        },
        y: {
          min: words.low,
          max: words.high,
          border: { display: false },
          grid: { color: colours.rule },
          afterBuildTicks: (axis) => {
            axis.ticks = Array.from(words.yTicks.keys(), (value) => ({ value }));
          },
          ticks: { color: colours.muted, callback: (value) => words.yTicks.get(Number(value)) ?? "" },
        },
      },
      plugins: { tooltip: tooltipOf(words, colours, font) },
    },
    plugins: [lettering(words, data, colours, font)],
  });
}

function datasetsOf(
  { points, limits, definition }: ChartData,
  colours: ChartColours,
  size: "wide" | "narrow",
): ChartDataset<"line">[] {
  const level = (value: number) => points.map(() => value);
  const flat = { pointRadius: 0, pointHitRadius: 0, borderWidth: 1, pointHoverRadius: 0 };
  const small = size === "wide" ? 0 : 0.8;
  const trial = limits?.status === "trial";
  const values: ChartDataset<"line"> = {
    data: points.map(({ value }) => value),
    borderColor: colours.muted,
    borderWidth: 1.5,
    pointStyle: points.map(({ finding }) =>
      finding === undefined || finding === "improving" || finding === "common_cause" ? "circle" : "rectRot",
    ),
    pointRadius: points.map(({ finding }) => radiusOf(finding) - small),
    pointHoverRadius: points.map(({ finding }) => radiusOf(finding) + 2),
    pointBackgroundColor: points.map(({ finding }) => colourOf(finding, colours)),
    pointBorderColor: colours.paper,
  };
  const target = definition.target;
  return [
    values,
    ...(target
      ? [
          {
            ...flat,
            data: level(target.value),
            borderColor: colours.ink,
            borderWidth: 1.5,
            borderDash: [8, 4],
          },
        ]
      : []),
    ...(limits
      ? [
          { ...flat, data: level(limits.mean), borderColor: colours.edge },
          {
            ...flat,
            data: level(limits.upper),
            borderColor: colours.edge,
            borderDash: trial ? [6, 6] : [2, 4],
            backgroundColor: colours.wash,
            fill: trial ? false : "+1",
          },
          {
            ...flat,
            data: level(limits.lower),
            borderColor: colours.edge,
            borderDash: trial ? [6, 6] : [2, 4],
          },
        ]
      : []),
  ];
}

/** The words at the pointer are those of the table under the chart. */
function tooltipOf(words: ChartWords, colours: ChartColours, font: { family: string; size: number }) {
  return {
    backgroundColor: colours.ink,
    titleColor: colours.paper,
    bodyColor: colours.paper,
    titleFont: { ...font, weight: "bold" as const },
    bodyFont: font,
    cornerRadius: 3,
    padding: 10,
    displayColors: false,
    filter: ({ datasetIndex }: { datasetIndex: number }) => datasetIndex === 0,
    callbacks: {
      title: ([item]: { label: string }[]) => words.rows.get(item?.label ?? "")?.period ?? "",
      label: ({ label }: { label: string }) => [...(words.rows.get(label)?.lines ?? [])],
    },
  };
}

function radiusOf(finding: string | undefined): number {
  if (finding === undefined || finding === "common_cause") return 3;
  return finding === "improving" ? 4 : 6;
}

function colourOf(finding: string | undefined, colours: ChartColours): string {
  if (finding === "improving") return colours.good;
  if (finding === "worsening") return colours.warn;
  return finding === "high" || finding === "low" ? colours.ink : colours.muted;
}
