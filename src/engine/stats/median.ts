/**
 * The middle value, or the mean of the two middle ones.
 *
 * @throws {RangeError} On an empty list.
 */
export function median(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).sort());
}

/** The median of values that are already in ascending order. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError("median of no values");
  return lower + (upper - lower) / 2;
}
