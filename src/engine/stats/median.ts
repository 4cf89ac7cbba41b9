import { select } from "./select.ts";

/** Numbers in ascending order, by index from 0: an array, or anything that can answer the same way. */
export interface Ordered {
  readonly length: number;
  at(index: number): number | undefined;
}

/**
 * The middle value, or the mean of the two middle ones.
 *
 * @throws {RangeError} On an empty list.
 */
export function median(values: readonly number[]): number {
  return medianInPlace(new Float64Array(values));
}

/** The same of a list that may be put into another order. */
export function medianInPlace(list: Float64Array): number {
  if (list.length === 0) throw new RangeError("median of no values");
  const middle = list.length >> 1;
  const upper = select(list, middle);
  if (list.length % 2 === 1) return upper;
  // What stands before the middle is not above it; the largest of that is its neighbour.
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, list[i]!);
  return lower + (upper - lower) / 2;
}

/** The median of values that are already in ascending order. */
export function medianOfSorted(sorted: Ordered): number {
  const upper = sorted.length === 0 ? undefined : sorted.at(sorted.length >> 1);
  const lower = sorted.length === 0 ? undefined : sorted.at((sorted.length - 1) >> 1);
  if (upper === undefined || lower === undefined) throw new RangeError("median of no values");
  return lower + (upper - lower) / 2;
}
