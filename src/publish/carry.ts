import { hash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasFingerprint } from "../build/manifest.ts";
import { pathKinds } from "../build/response-headers.ts";
import type { Release } from "./kept-releases.ts";
import { inLanes } from "./lanes.ts";
import { onDisk, type Carried, type ReleaseFile, type ReleaseManifest } from "./release-manifest.ts";
import type { Room } from "./room.ts";
import { foldersOf } from "./stage-files.ts";
import { verifyFiles } from "./verify-files.ts";
import { syncFolder, writeDurably } from "./write-durably.ts";

/**
 * The files that pages loaded from other releases may still ask for, and that this one lacks: those whose name changes
 * with their content. The latest release comes first.
 */
export function filesToCarry(
  files: Readonly<Record<string, ReleaseFile>>,
  others: readonly Release[],
): Carried {
  const carried: Carried = {};
  for (const { id, manifest } of others) {
    for (const [path, file] of Object.entries(manifest.files)) {
      if (!isNamedByContent(path) || Object.hasOwn(files, path)) continue;
      carried[path] ??= { ...file, from: id };
    }
  }
  return carried;
}

/** Files that have another content than in an earlier release, though a browser may keep them by their name for a year. */
export function sameNameOtherContent(
  files: Readonly<Record<string, ReleaseFile>>,
  others: readonly Release[],
): string[] {
  const clashes = others.flatMap(({ manifest }) =>
    Object.entries(manifest.files)
      .filter(([path, { sha256 }]) => isNamedByContent(path) && (files[path]?.sha256 ?? sha256) !== sha256)
      .map(([path]) => path),
  );
  return [...new Set(clashes)].toSorted();
}

export interface CarryOptions {
  /** The release's folder. It is not live. */
  readonly into: string;
  /** A folder on the same disk, where each file is written first. */
  readonly staging: string;
  readonly others: readonly Release[];
  readonly room: Room;
  readonly signal: AbortSignal;
}

/**
 * Puts the files that a release carries into its folder, unless they are there, whole.
 *
 * @returns What it carries now. A file that is damaged wherever it lies is left out.
 */
export async function carryInto(
  { files, carried }: Pick<ReleaseManifest, "files" | "carried">,
  { into, staging, others, room, signal }: CarryOptions,
): Promise<Carried> {
  const wanted = Object.entries({ ...carried, ...filesToCarry(files, others) });
  const done = await inLanes(wanted, async ([path, file]) => {
    signal.throwIfAborted();
    const isThere = async () => (await verifyFiles(into, { [path]: file })).length === 0;
    if (await isThere()) return [[path, file] as const];
    const source = others.find(({ id }) => id === file.from);
    if (!source) return [];
    const changed = Date.parse(source.manifest.published_at);
    for (const [name, print] of onDisk({ [path]: file })) {
      const bytes = await readFile(join(source.folder, name)).catch(() => undefined);
      if (!bytes || !hasFingerprint(print, bytes)) return [];
      room.add(bytes.byteLength);
      await mkdir(dirname(join(into, name)), { recursive: true });
      await writeDurably(join(into, name), bytes, { changed, via: join(staging, hash("sha256", name)) });
    }
    return (await isThere()) ? [[path, file] as const] : [];
  });
  const all = done.flat();
  await inLanes(foldersOf(all.map(([path]) => path)), (folder) => syncFolder(join(into, folder)));
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isNamedByContent(path: string): boolean {
  return pathKinds.find(({ pattern }) => new RegExp(pattern).test(`/${path}`))?.namedByContent === true;
}
