import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { entriesOf, folderOf, isShortId, keptReleases, manifestOf } from "./kept-releases.ts";
import { liveRelease } from "./live-release.ts";
import type { Places } from "./places.ts";

/**
 * What a killed publisher left: work in progress, and releases of which only the folder or only the manifest is there.
 * Whatever `current` leads to is no leftover.
 */
export async function leftovers(places: Places): Promise<string[]> {
  const staged = (await entriesOf(places.staging)).map(({ name }) => join(places.staging, name));
  const whole = new Set((await keptReleases(places)).map(({ id }) => id));
  const live = await liveRelease(places);
  const half = (await entriesOf(places.releases)).filter(({ name }) => {
    const id = name.replace(/\.manifest\.json$/, "");
    return isShortId(id) && !whole.has(id) && id !== live?.id;
  });
  return [...staged, ...half.map(({ name }) => join(places.releases, name))];
}

/** Removes them. Only whoever holds the lock may. */
export async function removeLeftovers(places: Places): Promise<void> {
  for (const path of await leftovers(places)) await rm(path, { recursive: true, force: true });
}

/** Removes all work in progress. */
export async function emptyStaging({ staging }: Places): Promise<void> {
  for (const { name } of await entriesOf(staging))
    await rm(join(staging, name), { recursive: true, force: true });
}

/** Removes a release: out of its place in one step first, so that no half of it is ever taken for a release. */
export async function removeRelease(places: Places, id: string): Promise<void> {
  const away = join(places.staging, `old-${id}`);
  await rename(folderOf(places, id), away);
  await rm(manifestOf(places, id), { force: true });
  await rm(away, { recursive: true, force: true });
}
