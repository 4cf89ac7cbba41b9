/** Where a sequence most likely changed its level, and how surely. */
export interface Pettitt {
  /** Index of the first value after the change. */
  readonly change: number;
  /** The largest of Pettitt's scores, signed: above 0 when the later values are higher. */
  readonly score: number;
  /** Two-sided, by Pettitt's approximation; at most 1. */
  readonly p: number;
}

/**
 * Pettitt's test for one change of level at an unknown time.
 *
 * Each cut is scored by how many later values exceed earlier ones, less how many fall below; the cut with the
 * largest score counts. The values are taken as independent: where neighbours resemble each other p is too
 * small, so it can suggest, but not decide.
 *
 * @param values In order of time; gaps are left out.
 * @returns Undefined with fewer than two values or when all are equal.
 * @see Pettitt, A Non-parametric Approach to the Change-point Problem, Applied Statistics 28(2), 1979.
 */
export function pettitt(values: readonly number[]): Pettitt | undefined {
  const n = values.length;
  let best = { change: 0, score: 0 };
  let score = 0;
  for (const [i, value] of values.entries()) {
    // Moving this value from the later part to the earlier one changes the score by its own pairs.
    for (const other of values) score += Math.sign(other - value);
    if (Math.abs(score) > Math.abs(best.score)) best = { change: i + 1, score };
  }
  if (best.score === 0) return undefined;
  return { ...best, p: Math.min(1, 2 * Math.exp((-6 * best.score ** 2) / (n ** 3 + n ** 2))) };
}
