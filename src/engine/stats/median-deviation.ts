import { medianInPlace } from "./median.ts";

/** Makes the median absolute deviation of normal values estimate their standard deviation: 1/Φ⁻¹(3/4). */
const normalFactor = 1.4826;

/**
 * Spread of values around their median, as a standard deviation that a single outlier cannot move.
 *
 * @throws {RangeError} On an empty list.
 * @see Hampel, The Influence Curve and its Role in Robust Estimation, JASA 69, 1974.
 */
export function medianDeviation(values: readonly number[]): number {
  const list = new Float64Array(values);
  const centre = medianInPlace(list);
  for (let i = 0; i < list.length; i++) list[i] = Math.abs(list[i]! - centre);
  return normalFactor * medianInPlace(list);
}
