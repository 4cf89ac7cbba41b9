/** Months after which a platform's page must be read again: platforms change their rules several times a year. */
export const sourceMonths = 6;

/**
 * Whether nobody has read a source for so long that its rule may have changed.
 *
 * @param accessed ISO date on which it was last read. The same day of the month, six months on, is not yet too long.
 */
export const isSourceOld = (accessed: string, asOf: string): boolean =>
  accessed < Temporal.PlainDate.from(asOf).subtract({ months: sourceMonths }).toString();
