/**
 * A stable process with standard deviation 1 in which each value resembles the one before: a first-order
 * autoregressive series.
 *
 * @param normal Standard normal numbers.
 * @param phi    Lag-one autocorrelation: 0 for independent values, below 1.
 */
export function autoregressive(normal: () => number, phi: number, length: number): number[] {
  const values: number[] = [];
  let value = normal();
  for (let i = 0; i < length; i++) {
    values.push(value);
    value = phi * value + Math.sqrt(1 - phi * phi) * normal();
  }
  return values;
}
