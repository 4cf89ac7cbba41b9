/** The part of `/kpis/<id>.json` that the chart is drawn from. */
export interface ChartData {
  readonly points: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly finding?: string;
    readonly excluded?: true;
  }[];
  /** The present limits; what they rest on is marked under the chart. */
  readonly limits?: { readonly periods: readonly string[] };
  /** Each stretch with its limits, oldest first. */
  readonly segments: readonly {
    readonly from: string;
    readonly to: string;
    readonly limits?: {
      readonly lower: number;
      readonly upper: number;
      readonly mean: number;
      readonly status: "trial" | "locked";
    };
  }[];
  /** Periods from the last one to the one that is forecast; none without a course. */
  readonly course: { readonly horizon?: number };
  readonly definition: { readonly target?: { readonly value: number } };
}
