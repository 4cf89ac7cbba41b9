import { percentChange } from "../engine/stats/percent-change.ts";
import type { KpiReading } from "../engine/reading.ts";

/** How a KPI that is to fall has changed since its baseline, and how far it is to go. In percent of the baseline. */
export interface ChangeSinceStart {
  readonly baseline: number;
  readonly value: number;
  readonly change: number;
  /** Undefined without a target. */
  readonly target?: number | undefined;
}

/** @returns Undefined while the week was not measured, or there is no baseline to compare with. */
export function changeSinceStart({
  baseline,
  latest,
  freshness,
  target,
}: KpiReading): ChangeSinceStart | undefined {
  if (baseline === undefined || !latest || freshness !== "current") return undefined;
  const change = percentChange(baseline, latest.value);
  if (change === undefined) return undefined;
  return { baseline, value: latest.value, change, target: target && percentChange(baseline, target.value) };
}
