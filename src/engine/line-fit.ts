import { medianOfSorted } from "./stats/median.ts";
import { KendallScore } from "./stats/mann-kendall.ts";
import { slopeInterval } from "./stats/sen-slope.ts";
import { SortedSlopes } from "./stats/sorted-slopes.ts";

/** Sen's line and Kendall's score of some points, while points are added. */
export class LineFit {
  /** Period indices, ascending, and one value per time. */
  readonly times: number[] = [];
  readonly values: number[] = [];
  /** Kendall's score with its variance for independent values. */
  readonly score = new KendallScore();
  readonly #slopes = new SortedSlopes();

  add(time: number, value: number): void {
    this.#slopes.add(time, value);
    this.score.add(value);
    this.times.push(time);
    this.values.push(value);
  }

  /** Sen's slope, units per period. Throws a RangeError with fewer than two points. */
  get slope(): number {
    return medianOfSorted(this.#slopes);
  }

  /**
   * Interval of the slope.
   *
   * @param quantile Of the standard normal distribution: 1.96 for 95 %.
   * @param factor What serial correlation multiplies the variance by.
   */
  slopeInterval(quantile: number, factor: number): { lower: number; upper: number } {
    return slopeInterval(this.#slopes, quantile * Math.sqrt(factor * this.score.variance));
  }
}
