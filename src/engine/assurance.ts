import type { KpiDefinition } from "./kpi-definition.ts";
import type { Variation } from "./variation.ts";

/** What the limits promise about the target: every ordinary value meets it, none does, or it is chance. */
export type AssuranceVerdict = "reliably_meets" | "reliably_misses" | "hit_or_miss";

export interface Assurance {
  readonly verdict: AssuranceVerdict;
  /** A signal stands, so the limits describe a process that was. The verdict is then no promise. */
  readonly limitsOutdated: boolean;
}

/**
 * Compares the target with the limits.
 *
 * A target on a limit is `hit_or_miss`, whatever its operator.
 *
 * @param variation As of the last counted value: a gap does not make old limits new.
 * @returns Undefined without a target, without locked limits, or when neither way is better.
 * @see NHS England, Making Data Count, and the R package NHSRplotthedots, which decide the same way; that the
 *   limits may be outdated is ours.
 */
export function assuranceOf(
  { target, better }: Pick<KpiDefinition, "target" | "better">,
  { limits, finding }: Variation,
): Assurance | undefined {
  if (!target || better === "neutral" || limits?.status !== "locked") return undefined;
  const [bad, good] = better === "higher" ? [limits.lower, limits.upper] : [-limits.upper, -limits.lower];
  const wanted = better === "higher" ? target.value : -target.value;
  return {
    verdict: wanted < bad ? "reliably_meets" : wanted > good ? "reliably_misses" : "hit_or_miss",
    limitsOutdated: finding !== undefined && finding !== "common_cause",
  };
}
