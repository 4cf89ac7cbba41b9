import type { Count } from "./wilson-interval.ts";

/**
 * Two-sided p of Fisher's exact test for two shares: the chance, given the sums, of a table no likelier than this one.
 *
 * @throws {RangeError} When counts are not whole, or more happened than could.
 * @see Fisher, The Design of Experiments (1935), chapter 2; Irwin's rule for the other side, as R's fisher.test.
 * @example fisherExactP({ successes: 3, n: 4 }, { successes: 1, n: 4 }); // 0.4857
 */
export function fisherExactP(first: Count, second: Count): number {
  for (const { successes, n } of [first, second]) {
    const isCount = Number.isInteger(successes) && Number.isInteger(n) && successes >= 0 && successes <= n;
    if (!isCount) throw new RangeError(`${successes} of ${n} is no count`);
  }
  const all = first.n + second.n;
  const happened = first.successes + second.successes;
  const least = Math.max(0, happened - second.n);
  const most = Math.min(first.n, happened);
  const weights = new Map([[likeliest(first.n, happened, all, least, most), 1]]);
  const [start = least] = weights.keys();
  // From the likeliest table outwards, so that nothing grows: what is too unlikely for a number is as good as 0.
  for (let x = start; x < most; x++) weights.set(x + 1, weights.get(x)! * odds(x));
  for (let x = start; x > least; x--) weights.set(x - 1, weights.get(x)! / odds(x - 1));

  /** How much likelier x + 1 is than x. */
  function odds(x: number): number {
    return ((first.n - x) * (happened - x)) / ((x + 1) * (second.n - happened + x + 1));
  }
  const own = weights.get(first.successes)!;
  let total = 0;
  let far = 0;
  for (const weight of weights.values()) {
    total += weight;
    if (weight <= own * (1 + tie)) far += weight;
  }
  return far / total;
}

/** Tables as likely as the one seen must count also when their last binary digits differ. */
const tie = 1e-7;

function likeliest(n: number, happened: number, all: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(((n + 1) * (happened + 1)) / (all + 2))));
}
