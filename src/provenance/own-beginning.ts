import { GitError, type Repository } from "../git/repository.ts";
import type { Step } from "./history.ts";

/** Where the demonstration's `site.yaml` lies, beside a team's own content folder. */
const demonstration = "test/demonstration";

/**
 * The step of the main line in which the demonstration gave way to a team's own content: `npm run init` moved it.
 *
 * @param content The content folder from the top of the repository.
 * @returns A full id; undefined where that has not happened.
 */
export async function readBeginning(
  { run, root, prefix }: Repository,
  ref: string,
  content: string,
): Promise<string | undefined> {
  const [, above = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(content) ?? [];
  // A path is read from the folder that git runs in.
  const up = root === undefined ? "" : prefix.replace(/[^/]+\//g, "../");
  const path = `${up}${above}${demonstration}/${name}/site.yaml`;
  const firstParents = ["--first-parent", "--diff-merges=first-parent", "--diff-filter=A", "--no-renames"];
  const asked = ["log", ...firstParents, "--format=%H", "--end-of-options", ref, "--", path];
  try {
    return (await run(asked)).toString("latin1").split("\n").find(Boolean);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/**
 * The history of a team's own content: what the demonstration held before it is nobody's record, and must not be shown
 * as one. All of it where there is no beginning.
 *
 * @param steps The newest first.
 */
export function sinceBeginning(steps: readonly Step[], beginning: string | undefined): readonly Step[] {
  const own = steps.slice(0, steps.findIndex(({ commit }) => commit === beginning) + 1);
  const first = own.pop();
  if (!first) return steps;
  const changes = first.changes.flatMap(({ status, path, to }): Step["changes"] =>
    status === "D" || to === undefined ? [] : [{ status: "A", path, to }],
  );
  return [...own, { ...first, changes }];
}
