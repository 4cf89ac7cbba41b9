import { mean } from "./mean.ts";

/**
 * What is left of the values after their least-squares line is taken away. Their sum is 0.
 *
 * @param times  Ascending.
 * @param values One per time; at least two.
 */
export function leastSquaresResiduals(times: readonly number[], values: readonly number[]): number[] {
  const middle = mean(times);
  const centre = mean(values);
  let products = 0;
  let squares = 0;
  for (let i = 0; i < times.length; i++) {
    const off = times[i]! - middle;
    products += off * (values[i]! - centre);
    squares += off * off;
  }
  const slope = products / squares;
  return values.map((value, i) => value - centre - slope * (times[i]! - middle));
}
