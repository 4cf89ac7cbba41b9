import { medianOfSorted } from "./median.ts";
import { countBelow, countUpTo, withRoom } from "./sorted-list.ts";

/** Kendall's score and its variance for independent values. */
export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Reduced for groups of equal values; zero when all values are equal. */
  readonly variance: number;
}

/**
 * Counts rising against falling pairs of a sequence.
 *
 * @param values In order of time; gaps are simply left out.
 * @see Kendall, Rank Correlation Methods (1975), chapter 4; Gilbert, Statistical Methods for Environmental
 *   Pollution Monitoring (1987), section 16.4.
 * @example mannKendall([10, 15, 14, 20]); // { s: 4, variance: 8.67 }
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const score = new KendallScore();
  for (const value of values) score.add(value);
  return { s: score.s, variance: score.variance };
}

/**
 * The score divided by its standard deviation, with the continuity correction; 0 for a score of 0.
 *
 * @param factor What serial correlation multiplies the variance by; 1 when the values are independent.
 */
export function kendallZ({ s, variance }: MannKendall, factor: number): number {
  if (s === 0 || variance === 0) return 0;
  return (s - Math.sign(s)) / Math.sqrt(factor * variance);
}

/** A score that grows with its sequence, for a verdict after every value. */
export class KendallScore implements MannKendall {
  /** The values so far, ascending. */
  #sorted = new Float64Array(64);
  #count = 0;
  #s = 0;
  #ties = 0;

  add(value: number): void {
    const count = this.#count;
    const sorted = withRoom(this.#sorted, count + 1);
    const below = countBelow(value, sorted, count);
    const upTo = countUpTo(value, sorted, count);
    this.#s += below - (count - upTo);
    this.#ties += pairTerm(upTo - below + 1) - pairTerm(upTo - below);
    sorted.copyWithin(upTo + 1, upTo, count);
    sorted[upTo] = value;
    this.#sorted = sorted;
    this.#count += 1;
  }

  get s(): number {
    return this.#s;
  }

  get variance(): number {
    return (pairTerm(this.#count) - this.#ties) / 18;
  }

  /** The median of the values. Throws a RangeError when there are none. */
  get median(): number {
    return medianOfSorted(this.#sorted.subarray(0, this.#count));
  }

  /** True when some value has occurred twice. */
  get hasTies(): boolean {
    return this.#ties > 0;
  }
}

function pairTerm(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}
