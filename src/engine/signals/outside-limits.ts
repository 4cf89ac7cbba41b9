import { sideBeyond, type SignalContext, type SignalFinding } from "./signal.ts";

/** Signal A: the point lies strictly outside the limits. */
export function outsideLimits({ values, at, limits }: SignalContext): SignalFinding | undefined {
  const value = values[at] ?? null;
  if (value === null) return undefined;
  const side = sideBeyond(value, limits.lower, limits.upper, limits);
  return side && { side, from: at };
}
