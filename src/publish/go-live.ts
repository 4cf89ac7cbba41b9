import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { appendLine, readHistory, wayBack, type Line } from "./history.ts";
import { keptReleases, manifestOf, type Release } from "./kept-releases.ts";
import { removeRelease } from "./leftovers.ts";
import { liveRelease, pointTo } from "./live-release.ts";
import type { Places } from "./places.ts";
import { stagedManifest, type Prepared } from "./prepare-release.ts";
import { onDisk } from "./release-manifest.ts";
import { releasesToRemove } from "./releases-to-remove.ts";
import { allFiles, extraFiles } from "./verify-files.ts";
import { syncFolder } from "./write-durably.ts";

export interface GoLiveOptions {
  readonly event: "publish" | "rollback";
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many releases to keep; all unless told. */
  readonly keep?: number;
}

/** What a release replaced, and what went wrong after it was live: nothing that readers see. */
export interface WentLive {
  readonly before: string | undefined;
  readonly notes: readonly string[];
}

/** Puts a prepared release in its place, and then live in one step. */
export async function goLive(
  places: Places,
  { release, staged }: Prepared,
  { event, now, keep }: GoLiveOptions,
): Promise<WentLive> {
  const before = (await liveRelease(places))?.id;
  await putInPlace(places, release, staged);
  if (before !== release.id) await pointTo(places, release.id);

  const notes: string[] = [];
  const after = async (what: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notes.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const line: Line = { at: new Date(now).toISOString(), event, release: release.id };
  await after("The log could not be written", () => appendLine(places, before ? { ...line, before } : line));
  if (keep !== undefined)
    await after("An old release could not be removed", () => removeOldest(places, keep));
  return { before, notes };
}

async function putInPlace(places: Places, { id, folder, manifest }: Release, staged?: string): Promise<void> {
  const isNew = !(await keptReleases(places)).some((one) => one.id === id);
  if (staged !== undefined && isNew) {
    await rename(stagedManifest(places, id), manifestOf(places, id));
    await rename(staged, folder);
    await syncFolder(places.releases);
    return;
  }
  if (staged !== undefined) await mend(staged, folder, manifest);
  const isLive = (await liveRelease(places))?.id === id;
  // What is live may have been given more by others; what is not was begun by a publisher that was killed.
  if (!isLive) for (const path of await extraFiles(folder, allFiles(manifest))) await rm(join(folder, path));
  await rename(stagedManifest(places, id), manifestOf(places, id));
  await syncFolder(places.releases);
}

/** Replaces every file of a damaged release by the same one, whole. Each in one step: it may be live. */
async function mend(staged: string, folder: string, manifest: Release["manifest"]): Promise<void> {
  for (const path of onDisk(allFiles(manifest)).keys()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await rename(join(staged, path), join(folder, path));
  }
}

async function removeOldest(places: Places, keep: number): Promise<void> {
  const kept = (await keptReleases(places)).map(({ id }) => id);
  const way = wayBack(await readHistory(places)).map(({ release }) => release);
  for (const id of releasesToRemove(kept, way, keep)) await removeRelease(places, id);
}
