/** When a place is open. */
export interface OpeningHours {
  readonly timeZone: string;
  /** Times of day as the clocks there show them, `08:00`. The same day, `closes` after `opens`. */
  readonly opens: string;
  readonly closes: string;
  readonly isWorkingDay: (day: Temporal.PlainDate) => boolean;
}

/**
 * The hours between two moments during which a place is open.
 *
 * Hours that pass are counted, not what clocks show: where a clock is moved while the place is open, that day is
 * an hour shorter or longer.
 *
 * @param from Any zone: only the moment matters.
 * @returns Hours, 0 or more.
 * @throws {RangeError} If `to` comes before `from`.
 * @example A Friday at 16:00 to the Monday after at 09:00, open 08:00–17:00 on weekdays: 2.
 */
export function businessHours(
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  { timeZone, opens, closes, isWorkingDay }: OpeningHours,
): number {
  assertOrder(from, to);
  const at = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  const last = to.withTimeZone(timeZone).toPlainDate();
  let open = 0;
  for (
    let day = from.withTimeZone(timeZone).toPlainDate();
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (!isWorkingDay(day)) continue;
    const start = Math.max(from.epochMilliseconds, at(day, opens));
    open += Math.max(0, Math.min(to.epochMilliseconds, at(day, closes)) - start);
  }
  return open / hour;
}

/**
 * All the hours between two moments, day and night. A day when clocks are put back has 25.
 *
 * @throws {RangeError} If `to` comes before `from`.
 */
export function elapsedHours(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  assertOrder(from, to);
  return (to.epochMilliseconds - from.epochMilliseconds) / hour;
}

/** In milliseconds. */
const hour = 3_600_000;

function assertOrder(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): void {
  if (Temporal.ZonedDateTime.compare(from, to) > 0)
    throw new RangeError(`${to.toString()} is before ${from.toString()}`);
}
