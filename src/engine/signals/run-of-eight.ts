import { sideOfMean, type SignalContext, type SignalFinding } from "./signal.ts";

/** How many points in a row make a run. */
const length = 8;

/**
 * Signal B: the point ends a run of at least 8 points strictly on one side of the mean.
 *
 * A missing period or a point on the mean breaks the run. `from` is the start of the whole run.
 */
export function runOfEight({ values, at, limits }: SignalContext): SignalFinding | undefined {
  const side = sideOfMean(values[at], limits);
  if (!side) return undefined;
  let from = at;
  while (from > 0 && sideOfMean(values[from - 1], limits) === side) from -= 1;
  return at - from + 1 >= length ? { side, from } : undefined;
}
