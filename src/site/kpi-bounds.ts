import type { Kpi } from "../content-types/kpi.ts";

/** What a KPI's value can be at all, lowest and highest. What is drawn and said is cut to it, never what is tested. */
export function naturalBounds({ bounds, unit }: Pick<Kpi, "bounds" | "unit">): readonly [number, number] {
  if (bounds) return [bounds.min ?? -Infinity, bounds.max ?? Infinity];
  if (unit === "score" || unit === "ratio") return [-Infinity, Infinity];
  return [0, unit === "percent" ? 100 : Infinity];
}

/** A figure as far as it can be. */
export function within(amount: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, amount));
}
