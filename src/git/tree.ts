import type { Repository } from "./repository.ts";

/** One file of a commit. */
export interface TreeFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** `100644` and `100755` are files, `120000` a symbolic link, `160000` another repository. */
  readonly mode: string;
  readonly blob: string;
  /** In bytes; 0 for another repository. */
  readonly size: number;
}

/** Every file of a commit below a path, sorted by path. A path that is not there has none. */
export async function readTree(repository: Repository, commit: string, path: string): Promise<TreeFile[]> {
  const printed = await repository.run([
    "ls-tree",
    "-r",
    "-z",
    "-l",
    "--full-tree",
    "--end-of-options",
    commit,
    ...(path === "" ? [] : [path]),
  ]);
  return printed
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, mode, blob, size, file] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(entry) ?? [];
      if (mode === undefined || blob === undefined || file === undefined) return [];
      return [{ path: file, mode, blob, size: Number(size) || 0 }];
    });
}
