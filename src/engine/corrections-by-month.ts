/** What decides in which month a correction counts. */
interface Corrected {
  /** ISO date. */
  readonly corrected_at: string;
  /** Whether people outside met the mistake; others are no corrections of what was published. */
  readonly public: boolean;
}

/**
 * How many public corrections were made each month.
 *
 * @returns By month, as `2026-11`. A month in which only internal ones were made counts 0; one without any is left out.
 */
export function correctionsByMonth(corrections: readonly Corrected[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { corrected_at: day, public: isPublic } of corrections) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + (isPublic ? 1 : 0));
  }
  return counts;
}
