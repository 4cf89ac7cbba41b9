import { sideBeyond, sideOfMean, type SignalContext, type SignalFinding } from "./signal.ts";

/**
 * Signal C: the point is beyond two sigma, and so is one of the two before it, all three on the same side
 * of the mean.
 *
 * Points beyond three sigma count. A point inside two sigma is never flagged, even when it completes the
 * three; a missing period or a point on the mean breaks the window.
 *
 * @see NHS England, Making Data Count, as amended in November 2023.
 */
export function twoOfThree({ values, at, limits }: SignalContext): SignalFinding | undefined {
  const from = at - 2;
  const side = sideOfMean(values[at], limits);
  if (!side || from < 0) return undefined;

  const three = values.slice(from, at + 1);
  if (three.some((value) => sideOfMean(value, limits) !== side)) return undefined;
  const beyond = three.map(
    (value) =>
      value !== null && sideBeyond(value, limits.lowerTwoSigma, limits.upperTwoSigma, limits) === side,
  );
  return beyond[2] && (beyond[0] || beyond[1]) ? { side, from } : undefined;
}
