import { mean } from "./mean.ts";

/**
 * How much each value resembles the one a period before: 1 fully, 0 not at all, negative when they alternate.
 *
 * Only neighbours in time count as pairs. With gaps there are fewer pairs than values less one, so their
 * mean product is compared with the mean square; without gaps this is the usual estimator.
 *
 * @param times  Period indices, ascending; a gap is a jump.
 * @param values One per time.
 * @returns 0 when nothing varies or no two neighbours were measured.
 * @see Box and Jenkins, Time Series Analysis (1976), section 2.1.5.
 */
export function lagOneAutocorrelation(times: readonly number[], values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  let squares = 0;
  let products = 0;
  let pairs = 0;
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const off = values[i]! - centre;
    squares += off * off;
    if (i > 0 && times[i]! - times[i - 1]! === 1) {
      products += off * before;
      pairs += 1;
    }
    before = off;
  }
  if (squares === 0 || pairs === 0) return 0;
  return (products / squares) * ((values.length - 1) / pairs);
}
