/**
 * Holm's adjustment of several p values: the chance that any one of them is a false alarm stays below the limit that an
 * adjusted value is held to, however the tests depend on each other.
 *
 * The smallest is multiplied by how many there are, the next by one less, and so on; none is smaller than one before it.
 *
 * @param values Chances from 0 to 1, in any order.
 * @returns In the same order; at most 1.
 * @see Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6, 1979.
 * @example holm([0.01, 0.04, 0.03, 0.005]); // [0.03, 0.06, 0.06, 0.02]
 */
export function holm(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length).fill(1);
  let largest = 0;
  const ascending = values.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  for (const [rank, { p, index }] of ascending.entries()) {
    largest = Math.min(1, Math.max(largest, p * (values.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}
