import type { Ordered } from "./median.ts";
import { select } from "./select.ts";
import { countUpTo, withRoom } from "./sorted-list.ts";

/**
 * The slopes between all pairs of points, in ascending order, while points are added.
 *
 * A verdict is wanted after every period of a history, and asks only for slopes near the middle. So those
 * are kept in order, and the ones further out are counted. Every answer is exact: who asks for a slope outside
 * the band makes it anew from all points.
 */
export class SortedSlopes implements Ordered {
  #count = 0;
  #times = new Float64Array(64);
  #values = new Float64Array(64);
  /** The slopes from `#lowest` to `#highest`, ascending, and how many lie below them. */
  #band = new Float64Array(64);
  #size = 0;
  #below = 0;
  #lowest = -Infinity;
  #highest = Infinity;
  /** How far from the middle somebody has asked since the band was last narrowed, in ranks. */
  #reach = 0;

  /** Adds a point. Throws a RangeError unless `time` is later than all before: the slope would not exist. */
  add(time: number, value: number): void {
    const count = this.#count;
    if (count > 0 && !(time > this.#times[count - 1]!))
      throw new RangeError(`time ${time} does not come later`);
    this.#narrow();
    this.#times = withRoom(this.#times, count + 1);
    this.#values = withRoom(this.#values, count + 1);
    this.#times[count] = time;
    this.#values[count] = value;
    this.#count += 1;
    this.#merge(this.#slopesTo(time, value, count).sort());
  }

  /** How many slopes there are. */
  get length(): number {
    return (this.#count * this.#count - this.#count) / 2;
  }

  /** The slope with this index in ascending order, from 0; undefined outside. */
  at(index: number): number | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    this.#reach = Math.max(this.#reach, Math.abs(index - this.length / 2));
    if (index < this.#below || index >= this.#below + this.#size) this.#renew();
    return this.#band[index - this.#below];
  }

  /** The slopes from the first `count` points to this one that belong to the band; counts those below it. */
  #slopesTo(time: number, value: number, count: number): Float64Array {
    const [times, values, lowest, highest] = [this.#times, this.#values, this.#lowest, this.#highest];
    const fresh = new Float64Array(count);
    let kept = 0;
    let below = 0;
    for (let i = 0; i < count; i++) {
      const slope = (value - values[i]!) / (time - times[i]!);
      if (slope < lowest) below += 1;
      else if (slope <= highest) fresh[kept++] = slope;
    }
    this.#below += below;
    return fresh.subarray(0, kept);
  }

  #merge(fresh: Float64Array): void {
    const band = withRoom(this.#band, this.#size + fresh.length);
    // Largest first, so that every stretch of the band moves once, straight to its place.
    let end = this.#size;
    for (let k = fresh.length - 1; k >= 0; k--) {
      const start = countUpTo(fresh[k]!, band, end);
      band.copyWithin(start + k + 1, start, end);
      band[start + k] = fresh[k]!;
      end = start;
    }
    this.#band = band;
    this.#size += fresh.length;
  }

  /** Leaves twice of what was asked for on either side of the middle, once the band is wider than that. */
  #narrow(): void {
    const half = Math.max(2 * this.#reach, this.length / 25);
    if (this.#size < 600 || this.#size < 3 * half) return;
    const band = this.#band;
    let from = Math.max(0, Math.floor(this.length / 2 - half) - this.#below);
    let to = Math.min(this.#size, Math.ceil(this.length / 2 + half) - this.#below);
    // Equal slopes stay together: a bound must say on which side of it every later slope belongs.
    while (from > 0 && band[from - 1] === band[from]) from -= 1;
    while (to < this.#size && band[to] === band[to - 1]) to += 1;
    if (from > 0) this.#lowest = band[from]!;
    if (to < this.#size) this.#highest = band[to - 1]!;
    band.copyWithin(0, from, to);
    this.#below += from;
    this.#size = to - from;
    this.#reach = 0;
  }

  /** Makes the band anew from all points, twice as wide around the middle as was ever asked for. */
  #renew(): void {
    const all = new Float64Array(this.length);
    let next = 0;
    for (let j = 1; j < this.#count; j++) {
      for (let i = 0; i < j; i++) {
        all[next++] = (this.#values[j]! - this.#values[i]!) / (this.#times[j]! - this.#times[i]!);
      }
    }
    const half = Math.max(2 * this.#reach, this.length / 25);
    const from = Math.floor(this.length / 2 - half);
    const to = Math.ceil(this.length / 2 + half);
    this.#lowest = from > 0 ? select(all, from) : -Infinity;
    this.#highest = to < all.length ? select(all, to) : Infinity;
    this.#below = 0;
    this.#size = 0;
    for (const slope of all) {
      if (slope < this.#lowest) this.#below += 1;
      else if (slope <= this.#highest) all[this.#size++] = slope;
    }
    all.subarray(0, this.#size).sort();
    this.#band = all;
  }
}
