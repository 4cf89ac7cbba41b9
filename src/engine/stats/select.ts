/**
 * The number that would have this index, from 0, in ascending order.
 *
 * Moves the numbers about, so that none before it is
 * larger and none after it smaller: all that a median needs of sorting, in time that grows with n.
 *
 * @see Hoare, Algorithm 65: Find, Communications of the ACM 4(7), 1961.
 */
export function select(list: Float64Array, index: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const pivot = list[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (list[i]! < pivot) i++;
      while (list[j]! > pivot) j--;
      if (i > j) break;
      const moved = list[i]!;
      list[i] = list[j]!;
      list[j] = moved;
      i++;
      j--;
    }
    if (index <= j) high = j;
    else if (index >= i) low = i;
    else break;
  }
  return list[index]!;
}
