import { referencePoints } from "./limits.ts";
import type { Point } from "./series.ts";
import { senSlope } from "./stats/sen-slope.ts";
import { serialCorrelation } from "./stats/serial-correlation.ts";

/**
 * Lag-one autocorrelation of the reference points around their own line, from 0 to 0.9.
 *
 * Taken from the reference points alone: over a whole series any real change looks like autocorrelation, and
 * the signal that found the change would be marked as doubtful because of it.
 *
 * @param points Slots of a segment from its start, gaps included.
 */
export function baselineAutocorrelation(points: readonly Point[]): number {
  const reference = referencePoints(points);
  if (reference.length < 2) return 0;
  const times = reference.map((point) => point.period.index);
  const values = reference.map((point) => point.value);
  return serialCorrelation(times, values, senSlope(times, values)).r;
}
