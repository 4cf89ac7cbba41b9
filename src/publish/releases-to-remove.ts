/** Fewer would leave nothing to roll back to. */
export const fewestKept = 2;

/**
 * Which releases to remove. Those on the way back are kept first, the live one and the one before it always; then the
 * latest published.
 *
 * @param kept All that are there, latest published first.
 * @param way What rollbacks return to, the live release last.
 * @param keep How many may stay; 2 at least.
 */
export function releasesToRemove(kept: readonly string[], way: readonly string[], keep: number): string[] {
  const there = new Set(kept);
  const order = new Set([...way.toReversed().filter((id) => there.has(id)), ...kept]);
  return [...order].slice(Math.max(keep, fewestKept));
}
