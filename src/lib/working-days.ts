import { isSwedishWorkingDay } from "./swedish-holidays.ts";

/**
 * Whether Sweden works on this day: no Saturday, no Sunday, no public holiday, and none of the eves that the law treats
 * as Saturdays.
 *
 * @param day ISO date, 2005 or later.
 * @see SFS 1989:253 and SFS 1930:173, 2 §.
 */
export const isWorkingDay = (day: string): boolean => isSwedishWorkingDay(Temporal.PlainDate.from(day));

/**
 * The working day so many working days from a day. The day itself is day 0, also when it is free.
 *
 * @param day ISO date.
 * @param n   Whole working days; below 0 they are counted backwards, 0 gives the day back as it is.
 * @returns ISO date.
 * @throws {RangeError} If `n` is not a whole number.
 * @example addWorkingDays("2026-11-20", 1); // "2026-11-23", Friday to Monday
 */
export function addWorkingDays(day: string, n: number): string {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number of working days`);
  const step = Math.sign(n);
  let at = Temporal.PlainDate.from(day);
  for (let left = Math.abs(n); left > 0;) {
    at = at.add({ days: step });
    if (isSwedishWorkingDay(at)) left -= 1;
  }
  return at.toString();
}

/**
 * The working days after a day, up to and including another.
 *
 * @param from ISO date; not counted itself.
 * @param to   ISO date; counted when it is a working day.
 * @returns A whole number; 0 when `to` is `from`, and below 0 when it lies before: as many as from `to` to `from`.
 * @example workingDaysBetween("2026-11-20", "2026-11-23"); // 1, Friday to Monday
 */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return 0 - workingDaysBetween(to, from);
  const last = Temporal.PlainDate.from(to);
  let count = 0;
  for (
    let day = Temporal.PlainDate.from(from).add({ days: 1 });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  )
    if (isSwedishWorkingDay(day)) count += 1;
  return count;
}
