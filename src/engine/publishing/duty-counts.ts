import type { PublishingRow } from "../../content-types/publishing.ts";
import { labelDuty, secondPersonDuty, type ById, type DutyRule } from "./duties.ts";
import { reachedPlatform } from "./log-figures.ts";

/** How often what must be done was done, over some rows that came out. */
export interface DutyCounts {
  readonly labelsNeeded: number;
  /** From the start, and only afterwards. */
  readonly labelsShown: number;
  readonly labelsLate: number;
  readonly secondNeeded: number;
  readonly secondThere: number;
}

/**
 * Counts labels and second persons where a rule or a claim asked for them.
 *
 * @param rows Of the log, in any order. What never came out needed nothing.
 */
export function dutyCounts(
  rows: readonly PublishingRow[],
  rules: ById<DutyRule>,
  claims: ById<{ readonly kind: string }>,
): DutyCounts {
  const out = rows.filter(reachedPlatform);
  const labels = out.filter((row) => row.label_shown === "late" || labelDuty(row, rules) !== undefined);
  const second = out.filter((row) => secondPersonDuty(row, rules, claims));
  return {
    labelsNeeded: labels.length,
    labelsShown: labels.filter(({ label_shown: shown }) => shown === "yes").length,
    labelsLate: labels.filter(({ label_shown: shown }) => shown === "late").length,
    secondNeeded: second.length,
    secondThere: second.filter((row) => row.second_person !== undefined && row.second_person !== row.author)
      .length,
  };
}
