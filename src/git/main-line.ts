/** One step of a branch: a commit that it stood at, with what that brought. */
export interface LineStep {
  /** Full id. */
  readonly id: string;
  /** Of a merge: the commits that came in with it and were not there before. */
  readonly merged: readonly string[];
}

/**
 * The first-parent line of a branch: what it was, change by change, whether changes were merged, squashed or rebased.
 *
 * @param parents Of every commit that can be reached, by full id; the head first. One that a shallow clone lacks is left out.
 * @returns Oldest first. Empty when there are no commits.
 */
export function mainLine(parents: ReadonlyMap<string, readonly string[]>): LineStep[] {
  const line: string[] = [];
  for (let id = parents.keys().next().value; id !== undefined; id = parents.get(id)?.[0])
    if (parents.has(id)) line.push(id);
  const seen = new Set<string>();
  return line.reverse().map((id) => {
    seen.add(id);
    return { id, merged: broughtIn(parents.get(id)?.slice(1) ?? [], parents, seen) };
  });
}

/** Walks from a merge's other parents to what is known already, and notes it as known. */
function broughtIn(
  from: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): string[] {
  const found: string[] = [];
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id) || !parents.has(id)) continue;
    seen.add(id);
    found.push(id);
    open.push(...(parents.get(id) ?? []));
  }
  return found;
}
