import { findSignals, type Signal } from "../signals/find-signals.ts";
import { xmrLimits } from "../stats/xmr-limits.ts";
import { autoregressive } from "./autoregressive.ts";
import { normalSource } from "./normal-source.ts";

/** What is simulated: values around 0 with standard deviation 1, plus a change after the reference points. */
export interface Setting {
  /** How many reference points the limits rest on. */
  readonly reference: number;
  /** How many weeks are watched after them. */
  readonly weeks: number;
  /** Serial correlation. */
  readonly phi: number;
  /** What is added in each watched week, from 0; nothing when left out. In standard deviations. */
  readonly change?: ((week: number) => number) | undefined;
  readonly series: number;
  readonly seed: number;
}

/** Shares of all series, 0 to 1, in which something was seen while they were watched. */
export interface ChartRates {
  /** Some week was flagged by this signal. */
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly AorB: number;
  /** Some week was flagged by any signal; and two weeks running, as `for: 2` asks. */
  readonly any: number;
  readonly twoRunning: number;
  /** The last week was flagged. */
  readonly last: number;
}

/** How often the chart's signals show at all. Without a change these are false alarms. */
export function chartRates({ reference, weeks, phi, change, series, seed }: Setting): ChartRates {
  const normal = normalSource(seed);
  const counts = { A: 0, B: 0, C: 0, AorB: 0, any: 0, twoRunning: 0, last: 0 };
  for (let made = 0; made < series; made++) {
    const values = autoregressive(normal, phi, reference + weeks).map((value, i) =>
      i < reference ? value : value + (change?.(i - reference) ?? 0),
    );
    const limits = xmrLimits(values.slice(0, reference));
    if (!limits) continue;
    const seen = Array.from(
      { length: weeks },
      (_, week) => findSignals({ values, at: reference + week, limits })?.letters ?? [],
    );
    const has = (letter: Signal): boolean => seen.some((letters) => letters.includes(letter));
    const flagged = seen.map((letters) => letters.length > 0);
    counts.A += Number(has("A"));
    counts.B += Number(has("B"));
    counts.C += Number(has("C"));
    counts.AorB += Number(has("A") || has("B"));
    counts.any += Number(flagged.includes(true));
    counts.twoRunning += Number(flagged.some((flag, week) => flag && flagged[week + 1] === true));
    counts.last += Number(flagged.at(-1));
  }
  const share = (count: number): number => count / series;
  return {
    A: share(counts.A),
    B: share(counts.B),
    C: share(counts.C),
    AorB: share(counts.AorB),
    any: share(counts.any),
    twoRunning: share(counts.twoRunning),
    last: share(counts.last),
  };
}
