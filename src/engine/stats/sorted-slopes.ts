/**
 * The slopes between all pairs of points, kept in order while points are added.
 *
 * A verdict is wanted after every period of a history. Merging the new slopes in makes that a matter of
 * milliseconds for ten years of weeks, where sorting afresh each time would take seconds.
 */
export class SortedSlopes {
  #times: number[] = [];
  #values: number[] = [];
  #sorted = new Float64Array(64);
  #count = 0;

  /** Adds a point. Throws a RangeError unless `time` is later than all before: the slope would not exist. */
  add(time: number, value: number): void {
    if (time <= (this.#times.at(-1) ?? -Infinity)) throw new RangeError(`time ${time} does not come later`);
    const times = this.#times;
    const fresh = Float64Array.from(this.#values);
    for (let i = 0; i < fresh.length; i++) fresh[i] = (value - fresh[i]!) / (time - times[i]!);
    this.#merge(fresh.sort());
    this.#times.push(time);
    this.#values.push(value);
  }

  /** All slopes so far, ascending. A view: valid until the next `add`. */
  get sorted(): Float64Array {
    return this.#sorted.subarray(0, this.#count);
  }

  #merge(fresh: Float64Array): void {
    const total = this.#count + fresh.length;
    if (total > this.#sorted.length) {
      const larger = new Float64Array(2 * total);
      larger.set(this.sorted);
      this.#sorted = larger;
    }
    const sorted = this.#sorted;
    // Largest first, so that every stretch of old slopes moves once, straight to its place.
    let end = this.#count;
    for (let k = fresh.length - 1; k >= 0; k--) {
      const start = countUpTo(fresh[k]!, sorted, end);
      sorted.copyWithin(start + k + 1, start, end);
      sorted[start + k] = fresh[k]!;
      end = start;
    }
    this.#count = total;
  }
}

/** How many of the first `end` sorted numbers are not above `value`. */
function countUpTo(value: number, sorted: Float64Array, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
