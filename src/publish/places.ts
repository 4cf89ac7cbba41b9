import type { Stats } from "node:fs";
import { lstat, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../build/sites.ts";
import { codeOf, PublishProblem } from "./problem.ts";

/** Where the publisher keeps what, for one site. A web server's root is `current`, and nothing else is served. */
export interface Places {
  readonly site: Site;
  /** `DIR/public` */
  readonly root: string;
  /** A folder a release, with its manifest beside it. */
  readonly releases: string;
  /** The link to the release that is live. */
  readonly current: string;
  /** The publisher's own folder. */
  readonly workshop: string;
  /** Empty; whoever holds the kernel's lock on it may change the rest. */
  readonly lock: string;
  /** Who holds the lock. */
  readonly holder: string;
  /** Work in progress. What lies here when nobody holds the lock is from a publisher that was killed. */
  readonly staging: string;
  /** What went live when. */
  readonly log: string;
}

/** @param to As given to `--to`: each site has its own folder in it. */
export function placesOf(to: string, site: Site): Places {
  const root = join(to, site);
  const workshop = join(root, ".kvitto-publish");
  return {
    site,
    root,
    releases: join(root, "releases"),
    current: join(root, "current"),
    workshop,
    lock: join(workshop, "lock"),
    holder: join(workshop, "holder.json"),
    staging: join(workshop, "staging"),
    log: join(workshop, "log.jsonl"),
  };
}

/** Whether anything was ever published there. */
export async function isPublished({ workshop }: Places): Promise<boolean> {
  return (await kindOf(workshop)) === "folder";
}

/**
 * Makes the folders that are not there yet.
 *
 * @throws {PublishProblem} When something else is in the way. Nothing is written then.
 */
export async function openPlaces({ root, releases, current, workshop, staging }: Places): Promise<void> {
  const inTheWay = `Move it away, or publish to another folder.`;
  for (const folder of [join(root, ".."), root, releases, workshop, staging]) {
    const kind = await kindOf(folder, stat);
    if (kind !== undefined && kind !== "folder")
      throw new PublishProblem(`${folder} is not a folder. ${inTheWay}`);
  }
  const kind = await kindOf(current);
  if (kind !== undefined && kind !== "link")
    throw new PublishProblem(
      `${current} is a ${kind}, not a symbolic link, so it cannot be replaced in one step. ${inTheWay}`,
    );
  if ((await kindOf(join(root, "index.html"))) !== undefined)
    throw new PublishProblem(`${root} holds a site itself, not releases of one. Publish to another folder.`);

  await mkdir(releases, { recursive: true, mode: 0o755 });
  await mkdir(staging, { recursive: true, mode: 0o755 });
  const disk = (await stat(root)).dev;
  for (const folder of [releases, staging]) {
    if ((await stat(folder)).dev !== disk)
      throw new PublishProblem(
        `${folder} is on another disk than ${root}, so nothing can be moved between them in one step. Have both on one.`,
      );
  }
}

async function kindOf(
  path: string,
  ask: (path: string) => Promise<Stats> = lstat,
): Promise<"file" | "folder" | "link" | undefined> {
  try {
    const found = await ask(path);
    return found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "file";
  } catch (error) {
    // A file where a folder of the path should be is reported for that folder.
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
