import { senLine, type SenLine } from "./forecast-line.ts";
import { trialFrom } from "./limits.ts";
import { LineFit } from "./line-fit.ts";
import type { Segment } from "./segments.ts";
import { isCounted, type Series } from "./series.ts";
import {
  serialCorrelation,
  serialCorrelationAcross,
  type SerialCorrelation,
} from "./stats/serial-correlation.ts";
import type { Variation } from "./variation.ts";

/** The line through a segment as of one slot. A missing or excluded slot repeats the one before. */
export interface FollowedLine<Read> {
  readonly measured: number;
  /** What was read off the fit; none with fewer than 8 points. */
  readonly read?: Read | undefined;
  readonly forecast?: FollowedForecast | undefined;
  /** A signal stands: the process seems to have changed with this period, and `forecast` starts there. */
  readonly changedSince?: string | undefined;
}

/** The line to forecast from, and the points that it was laid through: its first `measured` ones. */
export interface FollowedForecast {
  readonly line: SenLine;
  readonly points: Pick<LineFit, "times" | "values">;
}

/** How a line is read while it grows, because the fit of an earlier slot is gone later. */
export interface LineReader<Read> {
  readonly read: (fit: LineFit, correlation: SerialCorrelation) => Read;
  /** Forecasts cost about as much as trends, and only a KPI with a target needs them. */
  readonly forecasts: boolean;
}

/**
 * Follows the line of each segment from slot to slot, each from data up to that slot alone.
 *
 * While a signal stands the values may be a level that was and another that is. Serial correlation is then also
 * taken around a line for each, and the smaller counts: around one line the change itself would look like
 * correlation and hide the trend. The forecast then rests on the points since the change, once there are 8: a line through both levels
 * would predict a return that nobody has measured.
 *
 * @see docs/adr/0010-trend-after-a-change.md
 */
export function followLines<Read>(
  series: Series,
  variations: readonly Variation[],
  reader: LineReader<Read>,
): FollowedLine<Read>[] {
  return series.segments.flatMap((segment) => followSegment(segment, variations, reader));
}

function followSegment<Read>(
  { points, from }: Segment,
  variations: readonly Variation[],
  { read, forecasts }: LineReader<Read>,
): FollowedLine<Read>[] {
  const whole = new LineFit();
  const positions = new Map<string, number>();
  const sinceChange = tailOf(whole);
  let line: FollowedLine<Read> = { measured: 0 };

  return points.map((point, i) => {
    if (!isCounted(point)) return line;
    const { index, text } = point.period;
    positions.set(text, whole.times.length);
    whole.add(index, point.value);
    const measured = whole.times.length;
    const period = variations[from + i]?.changedSince;
    const change = period === undefined ? 0 : (positions.get(period) ?? 0);

    if (measured < trialFrom) line = { measured };
    else {
      const correlation = correlationOf(whole, change);
      const fit = change === 0 || !forecasts ? whole : sinceChange(change);
      line = {
        measured,
        read: read(whole, correlation),
        forecast: forecasts ? forecastOf(fit, fit === whole ? correlation : undefined) : undefined,
        changedSince: change === 0 ? undefined : period,
      };
    }
    return line;
  });
}

function correlationOf({ times, values, slope }: LineFit, change: number): SerialCorrelation {
  const around = serialCorrelation(times, values, slope);
  if (change === 0 || around.r === 0) return around;
  const across = serialCorrelationAcross(times, values, change);
  return across.r < around.r ? across : around;
}

/** The fit of the points from an index on. While that index stays it only grows. */
function tailOf({ times, values }: LineFit): (start: number) => LineFit {
  let tail: { start: number; fit: LineFit } | undefined;
  return (start) => {
    if (tail?.start !== start) tail = { start, fit: new LineFit() };
    const { fit } = tail;
    for (let i = start + fit.times.length; i < times.length; i++) fit.add(times[i]!, values[i]!);
    return fit;
  };
}

function forecastOf(fit: LineFit, known?: SerialCorrelation): FollowedForecast | undefined {
  const { times, values } = fit;
  if (times.length < trialFrom) return undefined;
  const { factor } = known ?? serialCorrelation(times, values, fit.slope);
  return { line: senLine(fit, factor), points: fit };
}
