/**
 * The level at which each of several intervals is drawn, so that all of them hold together with the chance `level`.
 *
 * Exact for independent intervals, and on the safe side for those that share a control.
 *
 * @param count How many intervals, 1 or more.
 * @throws {RangeError} When there are none.
 * @see Šidák, Rectangular Confidence Regions for the Means of Multivariate Normal Distributions, JASA 62, 1967.
 * @example sidakLevel(0.95, 7); // 0.9927
 */
export function sidakLevel(level: number, count: number): number {
  if (!(count >= 1)) throw new RangeError(`${count} intervals`);
  return level ** (1 / count);
}
