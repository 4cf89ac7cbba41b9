import type { FileChange, Identity } from "../git/log.ts";

/** The latest commit that touched a file. */
export interface Change {
  /** Short hash, seven digits. */
  readonly commit: string;
  /** Day of the commit in its author's own zone, `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
}

/** A change as it came into the main line: a merge, a squashed or a plain commit. What it brought in is one step. */
export interface Step {
  /** Full id. */
  readonly commit: string;
  /** The day in Sweden on which it was there at the latest; never before the step that it follows. */
  readonly day: string;
  /** Day of the commit in its author's own zone. */
  readonly date: string;
  readonly subject: string;
  /** Everyone who wrote something of it, by address; of a merge, the authors of what it brought. */
  readonly authors: readonly Identity[];
  /** Paths are as the content folder was named: `content/internal/rules/r01.yaml`. */
  readonly changes: readonly FileChange[];
  /** History was cut here when it was cloned: the files are as they were, but not all of them were changed here. */
  readonly cut: boolean;
}

/** All that git tells of a content folder. */
export interface History {
  /** The commit that is checked out, seven digits; undefined outside a repository. */
  readonly head: string | undefined;
  /** The same in full. */
  readonly headId: string | undefined;
  /** The content folder, as every path begins. */
  readonly folder: string;
  /** Latest change per file. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Files that differ from the commit. */
  readonly uncommitted: ReadonlySet<string>;
  /** The main line, newest first. */
  readonly steps: readonly Step[];
  /** What is older than the last step cannot be known: the clone has not got it. */
  readonly shallow: boolean;
  /** Texts of blobs, through one git process; only what is asked for is read. One that is not there is left out. */
  readonly texts: (blobs: Iterable<string>) => Promise<ReadonlyMap<string, string>>;
}

/** What is known outside a repository, without git and before the first commit. */
export const noHistory: History = {
  head: undefined,
  headId: undefined,
  folder: "content",
  changes: new Map(),
  uncommitted: new Set(),
  steps: [],
  shallow: false,
  texts: () => Promise.resolve(new Map()),
};

/** One version of a file. */
export interface FileVersion {
  readonly step: Step;
  /** Where the file was then. */
  readonly path: string;
  /** Blobs before and after; none before when it was new, none after when it was deleted. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The latest change of every file; a file that only the cut of a shallow clone touches is left out. */
export function latestChanges(steps: readonly Step[]): ReadonlyMap<string, Change> {
  const latest = new Map<string, Change>();
  for (const { commit, date, subject, changes, cut } of steps) {
    if (cut) continue;
    for (const { path } of changes)
      if (!latest.has(path)) latest.set(path, { commit: commit.slice(0, 7), date, subject });
  }
  return latest;
}

/**
 * Makes a function that gives a file's versions, newest first. Renames are followed; the cut of a shallow clone is no
 * version.
 */
export function versionsByFile(steps: readonly Step[]): (file: string) => FileVersion[] {
  const byPath = new Map<
    string,
    { readonly at: number; readonly step: Step; readonly change: FileChange }[]
  >();
  for (const [at, step] of steps.entries()) {
    if (step.cut) continue;
    for (const change of step.changes) {
      const known = byPath.get(change.path);
      if (known) known.push({ at, step, change });
      else byPath.set(change.path, [{ at, step, change }]);
    }
  }
  return (file) => {
    const versions: FileVersion[] = [];
    let path = file;
    let after = -1;
    for (;;) {
      let moved: string | undefined;
      for (const { at, step, change } of byPath.get(path) ?? []) {
        if (at <= after) continue;
        after = at;
        versions.push({ step, path, from: change.from, to: change.to });
        moved = change.status === "R" ? change.oldPath : undefined;
        if (moved !== undefined) break;
      }
      if (moved === undefined) return versions;
      path = moved;
    }
  };
}
