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
import { chartWords, type ChartLabels, type ChartWords } from "./chart-words.ts";
import { lettering } from "./chart-lettering.ts";
import { chartColours, type ChartColours } from "./chart-colours.ts";

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws the same chart as the SVG in the figure, with its scale and its words, and labels at the pointer. */
export function drawKpiChart(
  canvas: HTMLCanvasElement,
  figure: HTMLElement,
  data: ChartData,
  labels: ChartLabels,
  size: "wide" | "narrow",
): Chart<"line"> {
  const colours = chartColours();
  const words = chartWords(figure, size, labels);
  const font = { family: getComputedStyle(document.body).fontFamily, size: 13 };
  return new Chart(canvas, {
    type: "line",
    data: { labels: labelsOf(data), datasets: datasetsOf(data, colours, size) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      spanGaps: false,
      interaction: { mode: "index", intersect: false },
      layout: { padding: { top: words.head, right: words.room } },
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

/** One place per period, those ahead without a name: nothing has been measured there. */
function labelsOf({ points, course }: ChartData): string[] {
  return [...points.map(({ period }) => period), ...Array<string>(course.horizon ?? 0).fill("")];
}

function datasetsOf(
  { points, segments, course, definition }: ChartData,
  colours: ChartColours,
  size: "wide" | "narrow",
): ChartDataset<"line">[] {
  const places = points.length + (course.horizon ?? 0);
  const level = (value: number, from = 0, to = places - 1) =>
    Array.from({ length: places }, (_, i) => (from <= i && i <= to ? value : null));
  const at = (wanted: string) => points.findIndex(({ period }) => period === wanted);
  const small = size === "wide" ? 0 : 0.8;
  const values: ChartDataset<"line"> = {
    data: points.map(({ value }) => value),
    borderColor: colours.muted,
    borderWidth: 1.5,
    pointStyle: points.map(({ finding }) =>
      finding === undefined || finding === "improving" || finding === "common_cause" ? "circle" : "rectRot",
    ),
    pointRadius: points.map(({ finding, excluded }) => (excluded ? 4 : radiusOf(finding)) - small),
    pointHoverRadius: points.map(({ finding }) => radiusOf(finding) + 2),
    pointBackgroundColor: points.map(({ finding, excluded }) =>
      excluded ? colours.paper : colourOf(finding, colours),
    ),
    pointBorderColor: points.map(({ excluded }) => (excluded ? colours.muted : colours.paper)),
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
    ...segments.flatMap(({ from, to, limits }, i) => {
      if (!limits) return [];
      const present = i === segments.length - 1;
      const across = (value: number) => level(value, at(from), present ? places - 1 : at(to));
      return limitLines(limits, across, present, colours);
    }),
  ];
}

const flat = { pointRadius: 0, pointHitRadius: 0, borderWidth: 1, pointHoverRadius: 0 };

/** Mean, upper and lower limit of one stretch; those that an event has put an end to are dashed, without a band. */
function limitLines(
  { lower, upper, mean, status }: NonNullable<ChartData["segments"][number]["limits"]>,
  across: (value: number) => (number | null)[],
  present: boolean,
  { edge, wash }: ChartColours,
): ChartDataset<"line">[] {
  const line = { ...flat, borderColor: edge };
  if (!present)
    return [mean, upper, lower].map((value) => ({ ...line, data: across(value), borderDash: [2, 2] }));
  const borderDash = status === "trial" ? [6, 6] : [2, 4];
  return [
    { ...line, data: across(mean) },
    {
      ...line,
      data: across(upper),
      borderDash,
      backgroundColor: wash,
      fill: status === "trial" ? false : "+1",
    },
    { ...line, data: across(lower), borderDash },
  ];
}

/** The words at the pointer are those of the tables of values. */
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
      title: ([item]: { label: string }[]) => words.labels[item?.label ?? ""]?.[0] ?? "",
      label: ({ label }: { label: string }) => words.labels[label]?.slice(1) ?? [],
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
