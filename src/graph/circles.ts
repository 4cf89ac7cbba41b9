/**
 * The circles of a graph: places from which one comes back, those of each circle together.
 *
 * Tarjan's algorithm, without recursion so that a long chain does no harm. Linear in places and roads.
 *
 * @param places Where to begin; all that can be reached from them is looked through.
 * @param keyOf  What tells places apart.
 * @returns Each circle in the order in which it is come upon. A place that leads to itself is none.
 * @see Tarjan: Depth-first search and linear graph algorithms (1972).
 */
export function circles<T>(
  places: Iterable<T>,
  next: (at: T) => readonly T[],
  keyOf: (at: T) => string,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  const nodes = new Map<string, Node<T>>();
  const open: Node<T>[] = [];
  const enter = (place: T): Node<T> => {
    const node = { place, order: nodes.size, low: nodes.size, isOpen: true, left: [...next(place)] };
    nodes.set(keyOf(place), node);
    open.push(node);
    return node;
  };
  for (const place of places) {
    if (nodes.has(keyOf(place))) continue;
    const way = [enter(place)];
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const to = at.left.shift();
      if (to !== undefined) {
        const known = nodes.get(keyOf(to));
        if (known === undefined) way.push(enter(to));
        else if (known.isOpen) at.low = Math.min(at.low, known.order);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before) before.low = Math.min(before.low, at.low);
      if (at.low !== at.order) continue;
      const circle = open.splice(open.lastIndexOf(at));
      for (const node of circle) node.isOpen = false;
      if (circle.length > 1) found.push(circle.map((node) => node.place));
    }
  }
  return found;
}

interface Node<T> {
  readonly place: T;
  readonly order: number;
  /** The earliest place on the way that can be come back to. */
  low: number;
  isOpen: boolean;
  readonly left: T[];
}
