import { readLog } from "../git/log.ts";
import { GitError, openRepository, resolveCommit, type Repository } from "../git/repository.ts";
import { latestChanges, noHistory, type History } from "./history.ts";
import { mainLineSteps, type Edges } from "./main-line-steps.ts";
import { readBeginning, sinceBeginning } from "./own-beginning.ts";
import { readTexts } from "./read-texts.ts";

/** A content folder's place in a repository. */
export interface Place {
  readonly repository: Repository;
  /** From the top, without a slash at the end; empty when it is the top. */
  readonly below: string;
  /** As the author names it. */
  readonly shownAs: string;
}

/**
 * Who changed what in a content folder, and when it came in: four git calls however many files and commits there are.
 *
 * @param folder The content folder, in a work tree.
 * @returns Nothing known outside a repository, without git, or before the first commit. A shallow clone knows only
 *   the commits it has: where its history was cut, a file's change may be later than the true one, so
 *   files that only the cut commit touches are left out of the changes.
 */
export async function readHistory(folder: string): Promise<History> {
  const place = await findPlace(folder);
  if (!place) return noHistory;
  const [history, uncommitted] = await Promise.all([historyAt(place, "HEAD"), readUncommitted(place)]);
  return { ...history, uncommitted };
}

/** Undefined outside a work tree, and without git. */
export async function findPlace(folder: string): Promise<Place | undefined> {
  const repository = await openRepository(folder);
  if (!repository?.root) return undefined;
  return { repository, below: repository.prefix.replace(/\/$/, ""), shownAs: folder };
}

/**
 * The same of any ref, in a work tree or a bare repository. Nothing is uncommitted there.
 *
 * @param folder A folder of the repository.
 * @param content The content folder from the top of the repository; it begins every path.
 * @returns Undefined when there is no repository, or no such ref in it.
 */
export async function readHistoryAt(
  folder: string,
  ref: string,
  content: string,
): Promise<{ readonly repository: Repository; readonly history: History } | undefined> {
  const repository = await openRepository(folder);
  const commit = repository && (await resolveCommit(repository, ref));
  if (!repository || commit === undefined) return undefined;
  return { repository, history: await historyAt({ repository, below: content, shownAs: content }, commit) };
}

/** What has been committed, up to a ref. */
export async function historyAt({ repository, below, shownAs }: Place, ref: string): Promise<History> {
  try {
    const [edges, commits, beginning] = await Promise.all([
      readEdges(repository, ref),
      readLog(repository, ref, below === "" ? [] : [below]),
      readBeginning(repository, ref, below),
    ]);
    const shown = (path: string) => shownPath(path, below, shownAs);
    const named = commits.map((commit) => ({
      ...commit,
      changes: commit.changes.map((change) => ({
        ...change,
        path: shown(change.path),
        ...(change.oldPath === undefined ? {} : { oldPath: shown(change.oldPath) }),
      })),
    }));
    const steps = sinceBeginning(mainLineSteps(edges, named, repository.shallow), beginning);
    const [head] = edges.keys();
    return {
      head: head?.slice(0, 7),
      headId: head,
      folder: shownAs,
      changes: latestChanges(steps),
      uncommitted: new Set(),
      steps,
      shallow: repository.shallow,
      texts: (blobs) => readTexts(repository, blobs),
    };
  } catch (error) {
    if (error instanceof GitError) return noHistory;
    throw error;
  }
}

async function readEdges({ run }: Repository, ref: string): Promise<Edges> {
  const printed = await run(["rev-list", "--parents", "--topo-order", "--end-of-options", ref, "--"]);
  const lines = printed.toString("latin1").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [id = "", ...parents] = line.split(" ");
      return [id, parents];
    }),
  );
}

/** The files that differ from the last commit, as the author knows them. */
export async function readUncommitted({ repository, below, shownAs }: Place): Promise<Set<string>> {
  const status = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."];
  try {
    const printed = await repository.run(status);
    const paths = printed
      .toString("utf8")
      .split("\0")
      .map((entry) => entry.slice(3))
      .filter(Boolean);
    return new Set(paths.map((path) => shownPath(path, below, shownAs)));
  } catch (error) {
    if (error instanceof GitError) return new Set();
    throw error;
  }
}

/** A path from the top as it begins with the folder's own name: what the catalogue calls the file. */
function shownPath(path: string, below: string, shownAs: string): string {
  if (below === "") return `${shownAs}/${path}`;
  return path.startsWith(`${below}/`) ? `${shownAs}${path.slice(below.length)}` : path;
}
