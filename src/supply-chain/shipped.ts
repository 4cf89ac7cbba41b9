/** Packages whose code reaches readers' browsers, and how. A test reads it off the imports of `src/client/`. */
export const shipped: readonly Shipped[] = [
  { name: "@kurkle/color", how: "colours of the KPI chart, inside chart.js", texts: ["LICENSE.md"] },
  { name: "@orama/stemmers", how: "stems of the words that are searched for", texts: ["LICENSE.md"] },
  { name: "chart.js", how: "the KPI chart", texts: ["LICENSE.md"] },
  { name: "lucide-static", how: "the interface’s icons", texts: ["LICENSE"] },
  { name: "pagefind", how: "the search engine of the internal site", texts: ["LICENSE/LICENSE"] },
];

export interface Shipped {
  readonly name: string;
  readonly how: string;
  /** Files of the package that hold its notice. */
  readonly texts: readonly string[];
}
