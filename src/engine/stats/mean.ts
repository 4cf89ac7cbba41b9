/**
 * The arithmetic mean.
 *
 * @throws {RangeError} On an empty list: the mean of nothing is not a number.
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("mean of no values");
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
