import type { Assurance } from "./assurance.ts";
import type { Course } from "./course.ts";
import type { Freshness } from "./series.ts";
import type { Variation } from "./variation.ts";

/**
 * A KPI in one word, for a dashboard. The first that holds counts, in this order.
 *
 * `met` needs limits that promise it, or a target date that has passed with the target met; `missed` is its
 * opposite. `unknown`: there is a target, but no course can be calculated; the course says why. `no_target`:
 * there is nothing to be on course to. Variation and trend are never merged into it.
 */
const kpiStatuses = [
  "stale",
  "too_little_data",
  "met",
  "missed",
  "off_course",
  "at_risk",
  "on_course",
  "unknown",
  "no_target",
] as const;
export type KpiStatus = (typeof kpiStatuses)[number];

/** What the status is taken from. */
export interface StatusBasis {
  readonly freshness: Freshness;
  readonly variation: Variation;
  readonly assurance?: Assurance | undefined;
  readonly course: Course;
}

/** The one word. A promise from outdated limits does not count while the KPI worsens. */
export function kpiStatus({ freshness, variation, assurance, course }: StatusBasis): KpiStatus {
  if (freshness === "stale") return "stale";
  if (freshness === "empty" || !variation.limits) return "too_little_data";
  if (course.verdict !== "unknown" || course.reason !== "target_passed") {
    const worsens = assurance?.limitsOutdated === true && variation.finding !== "improving";
    if (assurance?.verdict === "reliably_meets" && !worsens) return "met";
  } else if (course.met !== undefined) return course.met ? "met" : "missed";
  if (course.verdict !== "unknown") return course.verdict;
  return course.reason === "no_target" ? "no_target" : "unknown";
}
