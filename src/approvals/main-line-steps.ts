import type { Commit } from "../git/log.ts";
import { mainLine } from "../git/main-line.ts";

/** One step of the branch that everyone works from, with what it brought in. */
export interface Step {
  /** Place on the line, from 0, the oldest. */
  readonly index: number;
  readonly commit: Commit;
  /** Of a merge: the commits that came in with it and were not there before, newest first: none before its children. */
  readonly merged: readonly Commit[];
}

/**
 * The main line of a whole history, with its commits.
 *
 * @param commits Newest first.
 * @returns Oldest first. Empty when there are no commits.
 */
export function mainLineSteps(commits: readonly Commit[]): Step[] {
  const byId = new Map(commits.map((commit, place) => [commit.id, { commit, place }]));
  const found = (ids: readonly string[]) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .toSorted((a, b) => a.place - b.place)
      .map(({ commit }) => commit);
  const line = mainLine(new Map(commits.map(({ id, parents }) => [id, parents])));
  return line
    .flatMap(({ id, merged }) => ({ commit: byId.get(id)?.commit, merged: found(merged) }))
    .flatMap(({ commit, merged }, index) => (commit ? [{ index, commit, merged }] : []));
}
