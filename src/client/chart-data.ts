/** The part of `/kpis/<id>.json` that the chart is drawn from. */
export interface ChartData {
  readonly points: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly finding?: string;
  }[];
  readonly limits?: {
    readonly lower: number;
    readonly upper: number;
    readonly mean: number;
    readonly status: "trial" | "locked";
    readonly periods: readonly string[];
  };
  readonly definition: { readonly target?: { readonly value: number } };
}
