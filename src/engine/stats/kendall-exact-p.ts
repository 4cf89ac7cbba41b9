/**
 * Exact two-sided p of Kendall's score for independent values without ties.
 *
 * Every order of n values is equally likely; this counts the orders whose score is at least as far from 0.
 *
 * @param s Rising minus falling pairs.
 * @param n How many values; meant for n ≤ 10, where the normal approximation is rough.
 * @throws {RangeError} When no order of n values has the score `s`.
 * @see Kendall, Rank Correlation Methods (1975), appendix table 1; Gilbert (1987), table A18 (one-sided).
 */
export function kendallExactP(s: number, n: number): number {
  const pairs = (n * (n - 1)) / 2;
  if (Math.abs(s) > pairs || (pairs - s) % 2 !== 0) throw new RangeError(`no ${n} values score ${s}`);
  let far = 0;
  let all = 0;
  for (const [inversions, orders] of ordersByInversions(n).entries()) {
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) far += orders;
    all += orders;
  }
  return far / all;
}

/** How many orders of n values have 0, 1, 2 … falling pairs. */
function ordersByInversions(n: number): number[] {
  let counts = [1];
  // The k-th value can stand before 0 to k-1 of the earlier ones.
  for (let k = 2; k <= n; k++) {
    const next = new Array<number>(counts.length + k - 1).fill(0);
    for (const [inversions, orders] of counts.entries()) {
      for (let more = 0; more < k; more++) next[inversions + more] = (next[inversions + more] ?? 0) + orders;
    }
    counts = next;
  }
  return counts;
}
