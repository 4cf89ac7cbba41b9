/** The list itself, or a longer copy when it has no room for so many numbers. */
export function withRoom(list: Float64Array<ArrayBuffer>, count: number): Float64Array<ArrayBuffer> {
  if (count <= list.length) return list;
  const longer = new Float64Array(2 * count);
  longer.set(list);
  return longer;
}

/** How many of the first `end` sorted numbers are not above `value`. */
export function countUpTo(value: number, sorted: Float64Array, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the first `end` sorted numbers are below `value`. */
export function countBelow(value: number, sorted: Float64Array, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
