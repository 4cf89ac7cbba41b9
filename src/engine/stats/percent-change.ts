/**
 * How much a figure has changed, in percent of what it was.
 *
 * @returns Below 0 when it has fallen; undefined from 0, of which nothing is a share.
 * @example percentChange(2, 1.4); // -30
 */
export function percentChange(from: number, to: number): number | undefined {
  return from === 0 ? undefined : (100 * (to - from)) / Math.abs(from);
}
