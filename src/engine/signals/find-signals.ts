import { outsideLimits } from "./outside-limits.ts";
import { runOfEight } from "./run-of-eight.ts";
import type { Side, SignalContext } from "./signal.ts";
import { twoOfThree } from "./two-of-three.ts";

/** The letter that readers see: A outside the limits, B run of eight, C two of three. */
export type Signal = "A" | "B" | "C";

/** The signals at one point. They share the point's side, so they can never contradict each other. */
export interface Signals {
  readonly letters: readonly Signal[];
  readonly side: Side;
  /** Index of the first point that the first-named signal rests on. */
  readonly from: number;
}

/** The rule set `kvitto-1`, in the order in which the letters are named. */
const rules = [
  ["A", outsideLimits],
  ["B", runOfEight],
  ["C", twoOfThree],
] as const;

/** Every signal at the point, or undefined when there is none. */
export function findSignals(context: SignalContext): Signals | undefined {
  const found = rules.flatMap(([letter, rule]) => {
    const finding = rule(context);
    return finding ? [{ letter, ...finding }] : [];
  });
  const [first] = found;
  return first && { letters: found.map(({ letter }) => letter), side: first.side, from: first.from };
}
