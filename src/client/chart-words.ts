/** All words and round numbers of a chart, taken from the page and a file: the browser formats nothing itself. */
export interface ChartWords {
  readonly low: number;
  readonly high: number;
  /** Room for the words beside the plot, in pixels. */
  readonly room: number;
  /** Room for the words above the plot, in pixels. */
  readonly head: number;
  /** By value. */
  readonly yTicks: ReadonlyMap<number, string>;
  /** By index. */
  readonly xTicks: ReadonlyMap<number, string>;
  /** Words at places of the scales: beside a height, over a height, at an index. */
  readonly beside: readonly ChartWord[];
  readonly inside: readonly ChartWord[];
  readonly events: readonly ChartWord[];
  readonly latest: readonly ChartWord[];
  /** The forecast's place, and its values from top to bottom. */
  readonly forecast?: { readonly at: number; readonly values: readonly number[] } | undefined;
  /** By period: its name, and the lines under it. */
  readonly labels: ChartLabels;
}

export type ChartLabels = Readonly<Record<string, readonly string[]>>;

export interface ChartWord {
  readonly at: number;
  readonly text: string;
  readonly strong: boolean;
  /** How far from the place that it names it stands, in pixels: labels make way for each other. */
  readonly shift: number;
  /** Written towards the left. */
  readonly end: boolean;
}

/** Reads the words of the chart that was drawn at build time. */
export function chartWords(figure: HTMLElement, size: "wide" | "narrow", labels: ChartLabels): ChartWords {
  const svg = figure.querySelector<SVGSVGElement>(`svg.chart.${size}`);
  const read = (name: string): ChartWord[] =>
    Array.from(svg?.querySelectorAll<SVGTextElement>(`text[data-${name}]`) ?? [], (text) => ({
      at: Number(text.dataset[name]),
      text: text.textContent?.trim() ?? "",
      strong: text.classList.contains("strong"),
      shift: Number(text.dataset["shift"] ?? 0),
      end: text.dataset["end"] === "true",
    }));
  const bracket = svg?.querySelector<SVGPathElement>("path[data-forecast]") ?? undefined;
  const byPlace = (name: string) => new Map(read(name).map(({ at, text }) => [at, text]));
  return {
    low: Number(svg?.dataset["low"]),
    high: Number(svg?.dataset["high"]),
    room: Number(svg?.dataset["room"]),
    head: Number(svg?.dataset["head"]),
    yTicks: byPlace("y"),
    xTicks: byPlace("x"),
    beside: read("beside"),
    inside: read("inside"),
    events: read("event"),
    latest: read("latest"),
    forecast: bracket && {
      at: Number(bracket.dataset["forecast"]),
      values: (bracket.dataset["values"] ?? "").split(" ").map(Number),
    },
    labels,
  };
}
