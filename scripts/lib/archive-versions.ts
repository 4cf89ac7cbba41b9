import type { ArchivedVersion } from "../../src/authoring/archived-terms.ts";
import { readBlobs } from "../../src/git/blobs.ts";
import { readLog } from "../../src/git/log.ts";
import { openRepository } from "../../src/git/repository.ts";
import { CliError } from "./run.ts";

/** Every version of a service's terms that an Open Terms Archive versions repository holds, the oldest first. */
export async function archiveVersions(folder: string, service: string): Promise<ArchivedVersion[]> {
  const repository = await openRepository(folder);
  if (!repository) throw new CliError(`"${folder}" is not a git repository.`);
  if (repository.shallow) throw new CliError(`"${folder}" has not its whole history: fetch it all first.`);
  const commits = (await readLog(repository, "HEAD", [repository.prefix + service])).filter(
    ({ parents }) => parents.length < 2,
  );
  const changes = commits
    .toReversed()
    .flatMap((commit) =>
      commit.changes.flatMap(({ to, path }) => (to === undefined ? [] : [{ commit, blob: to, path }])),
    );
  if (changes.length === 0) throw new CliError(`There are no terms of "${service}" in "${folder}".`);
  const blobs = await readBlobs(
    repository,
    changes.map(({ blob }) => blob),
  );
  return changes.map(({ commit, blob, path }) => ({
    commit: commit.id,
    path: path.slice(repository.prefix.length),
    fetchedAt: commit.authoredAt,
    subject: commit.subject,
    text: new TextDecoder().decode(blobs.get(blob)),
  }));
}
