import type { DataOf } from "../content-types/index.ts";
import type { Period } from "../lib/period.ts";

/** One period's figure on its way into a KPI's table. */
export interface Figure {
  readonly period: Period;
  /** With a decimal point and nothing else, `-1234.50`; its decimals are kept. */
  readonly digits: string;
  /** How many observations stand behind it. */
  readonly n?: number;
  readonly note?: string;
  /** Line in the export; none for a calculated figure. */
  readonly line?: number;
}

/** What an import must know of a KPI. */
export interface ImportKpi extends Pick<DataOf<"kpis">, "title" | "unit" | "cadence"> {
  readonly id: string;
}
