import { lstat, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { platform } from "node:process";
import { isShortId } from "./kept-releases.ts";
import type { Places } from "./places.ts";
import { codeOf, PublishProblem } from "./problem.ts";
import { syncFolder } from "./write-durably.ts";

export interface Live {
  readonly id: string;
  /** When the link was made: milliseconds since 1970. */
  readonly since: number;
}

/** Which release `current` leads to; undefined when it is not there or leads out of the releases. */
export async function liveRelease({ root, releases, current }: Places): Promise<Live | undefined> {
  try {
    const target = resolve(root, await readlink(current));
    const id = basename(target);
    if (dirname(target) !== resolve(releases) || !isShortId(id)) return undefined;
    return { id, since: (await lstat(current)).mtimeMs };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Makes a release live in one step: a new link, moved over the old one. There is no moment without a link. */
export async function pointTo({ root, current, staging }: Places, id: string): Promise<void> {
  const next = join(staging, "current");
  await rm(next, { force: true });
  try {
    await symlink(join("releases", id), next, "dir");
  } catch (error) {
    if (platform !== "win32" || codeOf(error) !== "EPERM") throw error;
    throw new PublishProblem(
      "Windows allows this account no symbolic links, and without one nothing can go live in one step. " +
        "Switch on developer mode, or publish on the machine that serves.",
    );
  }
  await rename(next, current);
  await syncFolder(root);
}
