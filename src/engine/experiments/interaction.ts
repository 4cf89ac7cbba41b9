import { chiSquareP } from "../stats/chi-square-p.ts";
import { totalCount } from "./compare-rows.ts";
import type { ResultRow } from "./design.ts";

/**
 * Whether an effect differs between the combinations that it was tried in.
 *
 * Cochran's Q: the differences of the combinations around their common mean, each weighed by how sure it is.
 *
 * @param pairs Rows with the variant and with the control, for each combination of the other factors.
 * @returns Two-sided p; undefined unless every combination has a difference and a spread.
 * @see Cochran, The Combination of Estimates from Different Experiments, Biometrics 10, 1954.
 */
export function interactionP(
  pairs: readonly (readonly [variant: readonly ResultRow[], control: readonly ResultRow[]])[],
): number | undefined {
  const effects: { readonly difference: number; readonly weight: number }[] = [];
  for (const [variant, control] of pairs) {
    const one = estimate(variant);
    const other = estimate(control);
    if (!one || !other || one.variance + other.variance === 0) return undefined;
    effects.push({ difference: one.value - other.value, weight: 1 / (one.variance + other.variance) });
  }
  if (effects.length < 2) return undefined;
  const weights = effects.reduce((sum, { weight }) => sum + weight, 0);
  const common = effects.reduce((sum, { weight, difference }) => sum + weight * difference, 0) / weights;
  const q = effects.reduce((sum, { weight, difference }) => sum + weight * (difference - common) ** 2, 0);
  return chiSquareP(q, effects.length - 1);
}

function estimate(rows: readonly ResultRow[]): { value: number; variance: number } | undefined {
  const count = totalCount(rows);
  if (count) {
    // Half a success and half a failure more, so that none of 400 is not taken for certain.
    const share = (count.successes + 0.5) / (count.n + 1);
    return { value: count.successes / count.n, variance: (share * (1 - share)) / count.n };
  }
  const [row, ...others] = rows;
  if (row?.mean === undefined || row.sd === undefined || others.length > 0) return undefined;
  return { value: row.mean, variance: row.sd ** 2 / row.n };
}
