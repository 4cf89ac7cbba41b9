import type { Period } from "../lib/period.ts";
import type { Figures } from "./figures.ts";

/** The calendar year of a period, a week's by ISO 8601: `2026`. */
export const yearOf = (period: string): string => period.slice(0, 4);

/**
 * Names the periods of a series: a week is `v. 46` within one year, `v. 46 2026` where there are several, since each year
 * has one.
 *
 * @param periods In order.
 */
export function periodNames(figures: Figures, periods: readonly Period[]): (period: string) => string {
  const [first, last] = [periods[0], periods.at(-1)];
  const isAmbiguous =
    first?.cadence === "weekly" && last !== undefined && yearOf(first.text) !== yearOf(last.text);
  return (period) =>
    isAmbiguous ? `${figures.period(period)}\u00A0${yearOf(period)}` : figures.period(period);
}
