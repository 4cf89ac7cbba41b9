/**
 * The arithmetic mean.
 *
 * @throws {RangeError} On an empty list: the mean of nothing is not a number.
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("mean of no values");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
