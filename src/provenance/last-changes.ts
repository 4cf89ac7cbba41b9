import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The latest commit that touched a file. */
export interface Change {
  /** Short hash, seven digits. */
  readonly commit: string;
  /** Day of the commit in its author's own zone, `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
}

export interface History {
  /** The commit that is checked out, seven digits; undefined outside a repository. */
  readonly head: string | undefined;
  /** Latest change per file, by path from the repository's root. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Files that differ from the commit. */
  readonly uncommitted: ReadonlySet<string>;
}

const none: History = { head: undefined, changes: new Map(), uncommitted: new Set() };

/**
 * Who last touched what, in one git call for the log however many files there are.
 *
 * @param folder A folder inside a work tree.
 * @returns Nothing known outside a repository, without git, or before the first commit. A shallow clone knows only
 *   the commits it has: where its history was cut, a file's change may be later than the true one, so
 *   files that only the cut commit touches are left out.
 */
export async function readHistory(folder: string): Promise<History> {
  try {
    const git = async (...args: string[]) =>
      (await run("git", ["-C", folder, "-c", "core.quotepath=off", ...args], { maxBuffer: 1 << 28 })).stdout;
    const [head, shallow, log, status] = await Promise.all([
      git("rev-parse", "--short=7", "HEAD"),
      git("rev-parse", "--is-shallow-repository"),
      git(
        "log",
        "--format=%x00%h%x01%P%x01%as%x01%s",
        "--abbrev=7",
        "--name-only",
        "--no-renames",
        "-m",
        "--first-parent",
        "--",
        ".",
      ),
      git("status", "--porcelain", "--untracked-files=all", "--", "."),
    ]);
    return {
      head: head.trim(),
      changes: parseLog(log, shallow.trim() === "true"),
      uncommitted: new Set(
        status
          .split("\n")
          .map((line) => line.slice(3))
          .filter(Boolean),
      ),
    };
  } catch {
    return none;
  }
}

function parseLog(log: string, shallow: boolean): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const block of log.split("\0").slice(1)) {
    const [head = "", ...files] = block.split("\n");
    const [commit = "", parents = "", date = "", subject = ""] = head.split("\x01");
    if (shallow && parents === "") continue;
    for (const file of files)
      if (file !== "" && !changes.has(file)) changes.set(file, { commit, date, subject });
  }
  return changes;
}
