import { openRepository, resolveCommit } from "../git/repository.ts";

/**
 * The full id of the commit that a content folder is at.
 *
 * @returns Undefined outside git and before the first commit, and when the folder holds anything that the commit does
 *   not: then no commit says what was built.
 */
export async function contentCommit(content: string): Promise<string | undefined> {
  const repository = await openRepository(content);
  if (repository?.root === undefined) return undefined;
  // What git ignores is content too: the build reads folders, not commits.
  const changed = await repository.run([
    "status",
    "--porcelain",
    "--untracked-files=all",
    "--ignored",
    "--",
    ".",
  ]);
  return changed.length === 0 ? resolveCommit(repository, "HEAD") : undefined;
}
