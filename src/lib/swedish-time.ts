const zone = "Europe/Stockholm";

/** A moment, as records write it: with its distance from UTC, such as `2026-11-22T14:05+01:00`. */
const inSweden = (moment: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone);

/** The day that it was in Sweden. ISO date. */
export const swedishDay = (moment: string): string => inSweden(moment).toPlainDate().toString();

/** What clocks in Sweden showed: `14:05`. */
export const swedishClock = (moment: string): string =>
  inSweden(moment).toPlainTime().toString({ smallestUnit: "minute" });

/** How far Swedish clocks were from UTC: `+01:00`, or `+02:00` in summer. */
export const swedishOffset = (moment: string): string => inSweden(moment).offset;

/**
 * Whole minutes that pass from one moment to another, whatever clocks showed.
 *
 * @returns Below 0 when `to` comes before `from`.
 */
export const minutesBetween = (from: string, to: string): number =>
  Math.floor(
    (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 60_000,
  );
