/**
 * The distance between each value and the one before it.
 *
 * A missing value has no distance to its neighbours, so a gap costs two ranges and invents none.
 *
 * @param values In order, one per period; null where nothing was measured.
 * @example movingRanges([10, 12, null, 9, 9]); // [2, 0]
 */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  let previous: number | null = null;
  for (const value of values) {
    if (value !== null && previous !== null) ranges.push(Math.abs(value - previous));
    previous = value;
  }
  return ranges;
}
