/**
 * The shortest way from a place to one that is sought: breadth first, so that circles do no harm.
 *
 * @param next   Where one gets from a place, the first choice first.
 * @param isGoal Asked of the start too.
 * @param keyOf  What tells places apart.
 * @returns From the start to the goal, both included; nothing when no way leads there.
 */
export function shortestWay<T>(
  start: T,
  next: (at: T) => readonly T[],
  isGoal: (at: T) => boolean,
  keyOf: (at: T) => string,
): readonly [T, ...T[]] | undefined {
  const seen = new Set([keyOf(start)]);
  const ways: [T, ...T[]][] = [[start]];
  for (const way of ways) {
    const at = way.at(-1) ?? start;
    if (isGoal(at)) return way;
    for (const one of next(at)) {
      if (seen.has(keyOf(one))) continue;
      seen.add(keyOf(one));
      ways.push([...way, one]);
    }
  }
  return undefined;
}
