import { chartRates, type ChartRates, type Setting } from "./chart-rates.ts";
import { ruleRates, trendRate } from "./rule-rates.ts";

/** A table of figures, as text; the first row names the columns. */
export interface FigureTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Enough series for a standard error of half a percentage point or less. */
const series = 10_000;
/** The two-KPI rule fires so seldom that it takes more to see it at all. */
const rareSeries = 20_000;
const weeks = 13;

/** Every table of docs/kpi-method.md, drawn with fixed seeds: the same figures on every machine. */
export function figureTables(): FigureTable[] {
  return [falseAlarms(), twoInARow(), rules(), detection(), trends()];
}

/** From table 1 of the specification: outside, run of 8, two of three, A with B. */
const specified: Record<string, readonly string[]> = {
  "0 6": [".28", ".11", ".17", ".35"],
  "0 12": [".18", ".08", ".09", ".24"],
  "0 20": [".14", ".07", ".06", ".19"],
  "0.3 12": [".32", ".21", ".28", ".44"],
  "0.5 12": [".47", ".37", ".51", ".62"],
};

function falseAlarms(): FigureTable {
  const rows = Object.entries(specified).map(([key, spec]) => {
    const [phi = 0, reference = 0] = key.split(" ").map(Number);
    const { A, B, C, AorB, last } = rates({ phi, reference });
    const pair = (figure: number, i: number): string => `${share(figure)} (${spec[i]})`;
    return [String(phi), String(reference), ...[A, B, C, AorB].map(pair), share(last)];
  });
  const head = ["φ", "reference points", "A", "B", "C", "A or B", "last week flagged, A, B or C"];
  return {
    title: "A stable KPI is flagged at least once in 13 weeks (specification)",
    rows: [head, ...rows],
  };
}

function twoInARow(): FigureTable {
  const cells: [phi: number, reference: number, once: string, twice: string][] = [
    [0, 8, "–", "12 %"],
    [0, 12, "26 %", "8.5 %"],
    [0, 20, "–", "5 %"],
    [0.3, 8, "–", "31 %"],
    [0.3, 12, "51 %", "26 %"],
    [0.3, 20, "–", "21 %"],
  ];
  const rows = cells.map(([phi, reference, once, twice]) => {
    const { any, twoRunning } = rates({ phi, reference });
    return [String(phi), String(reference), `${percent(any)} (${once})`, `${percent(twoRunning)} (${twice})`];
  });
  const head = ["φ", "reference points", "for: 1", "for: 2"];
  return {
    title: "False alarms of A, B and C together, per KPI and 13 weeks (specification)",
    rows: [head, ...rows],
  };
}

function rules(): FigureTable {
  const specs = new Map([
    [0, ["8.5 %", "0.02 %"]],
    [0.3, ["26 %", "0.45 %"]],
  ]);
  const rows = Array.from(specs, ([phi, [one, two]]) => {
    const { oneKpi, twoKpis } = ruleRates({ phi, weeks, series: rareSeries, seed: 3 });
    return [String(phi), `${percent(oneKpi)} (${one})`, `${percent(twoKpis, 2)} (${two})`];
  });
  const head = ["φ", "one KPI", "two KPIs at odds"];
  return {
    title: "A rule with for: 2 fires on stable KPIs within 13 weeks (specification)",
    rows: [head, ...rows],
  };
}

function detection(): FigureTable {
  const changes: [name: string, change: (week: number) => number, spec: string][] = [
    ["step of 1", () => 1, "–"],
    ["step of 2", () => 2, "97 %"],
    ["step of 3", () => 3, "–"],
    ["drift of 2", (week) => (2 * (week + 1)) / weeks, "80 %"],
    ["drift of 3", (week) => (3 * (week + 1)) / weeks, "–"],
  ];
  const rows = changes.map(([name, change, spec]) => {
    const soon = rates({ phi: 0, reference: 12, change, weeks: 4 });
    const whole = rates({ phi: 0, reference: 12, change });
    return [name, percent(soon.any), `${percent(whole.any)} (${spec})`, percent(whole.twoRunning)];
  });
  const head = [
    "change, in standard deviations",
    "within 4 weeks",
    "within 13 weeks",
    "for: 2 within 13 weeks",
  ];
  return { title: "A, B or C finds a change after 12 points, φ = 0 (specification)", rows: [head, ...rows] };
}

function trends(): FigureTable {
  const setting = { weeks: 26, series: 2000, seed: 5 };
  const shapes: [name: string, change?: (week: number) => number][] = [
    ["nothing: false trends"],
    ["drift of 2", (week) => (2 * week) / 25],
    ["drift of 3", (week) => (3 * week) / 25],
    ["step of 3 half-way", (week) => (week < 13 ? 0 : 3)],
    ["level, then a rise to 5", (week) => (week < 13 ? 0 : (5 * (week - 12)) / 13)],
  ];
  const rows = shapes.map(([name, change]) => [
    name,
    ...[0, 0.3, 0.5].map((phi) => percent(trendRate({ ...setting, phi }, change))),
  ]);
  return {
    title: "The trend has a verdict (p < 0.01) after 26 weeks",
    rows: [["change", "φ = 0", "φ = 0.3", "φ = 0.5"], ...rows],
  };
}

function rates(setting: Partial<Setting> & Pick<Setting, "phi" | "reference">): ChartRates {
  return chartRates({ weeks, series, seed: 1, ...setting });
}

function share(figure: number): string {
  return figure.toFixed(2).replace(/^0/, "");
}

function percent(figure: number, decimals = 1): string {
  return `${(100 * figure).toFixed(decimals)} %`;
}
