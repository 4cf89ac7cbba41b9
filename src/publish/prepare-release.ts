import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { carryInto } from "./carry.ts";
import { differenceText, type BuiltSite } from "./built-site.ts";
import { folderOf, keptReleases, type Release } from "./kept-releases.ts";
import { emptyStaging } from "./leftovers.ts";
import { liveRelease } from "./live-release.ts";
import { packers } from "./pack.ts";
import { packedBefore } from "./packed-before.ts";
import type { Places } from "./places.ts";
import { fullProblem, isFull, PublishProblem } from "./problem.ts";
import { releaseId, shortIdOf, type ReleaseManifest } from "./release-manifest.ts";
import { Room } from "./room.ts";
import { stageFiles } from "./stage-files.ts";
import { verifyFiles, verifyRelease } from "./verify-files.ts";
import { writeDurably } from "./write-durably.ts";

export interface PrepareOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/** A release that can go live: whole, and read back from the disk. Its manifest is staged, unless it is live already. */
export interface Prepared {
  readonly release: Release;
  /** Where it lies until then; undefined when it is in its place already. */
  readonly staged?: string;
  /** It is live already, byte for byte. */
  readonly isLive: boolean;
}

/** Makes a built site ready to go live, and changes nothing that is live. */
export async function prepareRelease(
  places: Places,
  built: BuiltSite,
  options: PrepareOptions,
): Promise<Prepared> {
  const kept = await keptReleases(places);
  const id = shortIdOf(releaseId(built.manifest));
  const existing = kept.find((one) => one.id === id);
  const others = kept.filter((one) => one.id !== id);
  if (existing && (await liveRelease(places))?.id === id) {
    const damage = await verifyRelease(existing.folder, existing.manifest);
    if (damage.every(({ problem }) => problem === "extra")) return { release: existing, isLive: true };
  } else if (existing && (await verifyFiles(existing.folder, existing.manifest.files)).length === 0) {
    const room = new Room();
    return keepingRoom(places, room, async () => ({
      release: await withCarried(places, existing, others, { ...options, room }),
      isLive: false,
    }));
  }
  const room = new Room();
  return keepingRoom(places, room, () => stageRelease(places, built, kept, { ...options, room }));
}

/** Copies, packs and carries into the staging folder, and reads all of it back. */
async function stageRelease(
  places: Places,
  built: BuiltSite,
  kept: readonly Release[],
  { now, room, signal, progress }: PrepareOptions & { room: Room },
): Promise<Prepared> {
  const { site, as_of, commit, gates } = built.manifest;
  const release = releaseId(built.manifest);
  const id = shortIdOf(release);
  const into = join(places.staging, id);
  const changed = secondAfter(kept, now);
  progress(`${site}: copying and packing`);
  const before = packedBefore(kept);
  const files = await stageFiles(built, { into, changed, before, room, signal, progress });
  const others = kept.filter((one) => one.id !== id);
  const old = kept.find((one) => one.id === id)?.manifest.carried ?? {};
  const { staging } = places;
  const carried = await carryInto({ files, carried: old }, { into, staging, others, room, signal });
  const manifest: ReleaseManifest = {
    ...{ version: 1, release, site, as_of, ...(commit && { commit }), gates },
    ...{ published_at: new Date(changed).toISOString(), packers, files, carried },
  };
  progress(`${site}: reading back what the disk has`);
  const damage = await verifyRelease(into, manifest);
  if (damage.length > 0)
    throw new PublishProblem(
      `The disk of ${places.root} gives back other bytes than were written: ${differenceText(damage)}. ` +
        "What is live has not changed. Look at the disk before you publish again.",
    );
  await stageManifest(places, manifest, room);
  return { release: { id, folder: folderOf(places, id), manifest }, staged: into, isLive: false };
}

/** A release in its place, made ready to be live again: it carries what pages of the others may ask for. */
export async function withCarried(
  places: Places,
  release: Release,
  others: readonly Release[],
  { room, signal }: { room: Room; signal: AbortSignal },
): Promise<Release> {
  const { staging } = places;
  const carried = await carryInto(release.manifest, { into: release.folder, staging, others, room, signal });
  const manifest = { ...release.manifest, carried };
  await stageManifest(places, manifest, room);
  return { ...release, manifest };
}

/** Where a manifest waits for its release to go live: nothing but names is left to change then. */
export const stagedManifest = ({ staging }: Places, id: string): string =>
  join(staging, `${id}.manifest.json`);

async function stageManifest(places: Places, manifest: ReleaseManifest, room: Room): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  room.add(bytes.byteLength);
  await writeDurably(stagedManifest(places, shortIdOf(manifest.release)), bytes);
}

/** Says how much room is needed when it runs out, after work in progress was removed. */
export async function keepingRoom<T>(places: Places, room: Room, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFull(error)) throw error;
    await emptyStaging(places);
    const { bavail, bsize } = await statfs(places.root);
    throw fullProblem(error, places.root, { needed: room.needed, free: bavail * bsize });
  }
}

/**
 * The second that a new release is of: later than any other's. Web servers make a file's ETag of its second and its size, so
 * two releases of one second could pass for each other.
 */
function secondAfter(kept: readonly Release[], now: number): number {
  const others = kept.map(({ manifest }) => Date.parse(manifest.published_at) + 1000);
  return Math.max(Math.floor(now / 1000) * 1000, ...others);
}
