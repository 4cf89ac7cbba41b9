/** A word that stands at a place of the horizontal axis. */
export interface EventWord {
  readonly at: number;
  readonly label: string;
}

export interface PlacedEvent extends EventWord {
  readonly x: number;
  /** Written towards the left, where the right edge is near. */
  readonly end: boolean;
  /** Rows of words above the plot, counted upwards from it. */
  readonly row: number;
}

/**
 * Places the words of events above a chart, from the left. Words that would overlap stand in rows of their own, the
 * earlier one higher: its line then meets no word on its way up.
 *
 * @param events In any order; words at one place are written as one.
 * @param letter Width of a letter.
 */
export function placeEvents(
  events: readonly EventWord[],
  x: (at: number) => number,
  right: number,
  letter: number,
): PlacedEvent[] {
  const taken: number[] = [];
  return [...Map.groupBy(events, ({ at }) => at)]
    .sort(([a], [b]) => b - a)
    .map(([at, here]) => {
      const label = here.map((event) => event.label).join(", ");
      const width = label.length * letter + 10;
      const end = x(at) + width > right;
      const left = end ? x(at) - width : x(at);
      const free = taken.findIndex((from) => left + width < from);
      const row = free === -1 ? taken.length : free;
      taken[row] = left;
      return { at, label, x: x(at), end, row };
    })
    .reverse();
}
