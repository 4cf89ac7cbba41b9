import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fingerprintOf, hasFingerprint } from "../build/manifest.ts";
import { inLanes } from "./lanes.ts";
import { forms, isPackable, pack } from "./pack.ts";
import type { BuiltSite } from "./built-site.ts";
import type { PackedBefore } from "./packed-before.ts";
import { PublishProblem } from "./problem.ts";
import type { ReleaseFile } from "./release-manifest.ts";
import type { Room } from "./room.ts";
import { syncFolder, writeDurably } from "./write-durably.ts";

export interface StageOptions {
  /** The folder to write to; it is not there yet. */
  readonly into: string;
  /** When every file says it was last changed: milliseconds since 1970. */
  readonly changed: number;
  readonly before: PackedBefore;
  readonly room: Room;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/**
 * Copies a built site, with the packed forms beside its files, and waits until the disk has all of it.
 *
 * @returns What was written, in the order of the paths.
 */
export async function stageFiles(
  { folder, manifest }: BuiltSite,
  { into, changed, before, room, signal, progress }: StageOptions,
): Promise<Record<string, ReleaseFile>> {
  const files = Object.entries(manifest.files);
  for (const [, { size }] of files) room.add(size);
  const folders = foldersOf(files.map(([path]) => path)).map((path) => join(into, path));
  for (const one of folders) await mkdir(one, { recursive: true });

  const tell = progressOf(files.length, progress);
  const staged = await inLanes(files, async ([path, wanted]) => {
    signal.throwIfAborted();
    const bytes = await readFile(join(folder, path));
    if (!hasFingerprint(wanted, bytes))
      throw new PublishProblem(
        `"${path}" changed in ${folder} while it was being published. Publish again when nothing builds there.`,
      );
    await writeDurably(join(into, path), bytes, { changed });
    const file: ReleaseFile = { ...wanted };
    for (const form of isPackable(path, wanted.size) ? forms : []) {
      const name = `${path}.${form}`;
      if (Object.hasOwn(manifest.files, name)) continue;
      const packed = (await before(wanted.sha256, form)) ?? (await pack(bytes, form));
      if (!packed) continue;
      room.add(packed.byteLength);
      await writeDurably(join(into, name), packed, { changed });
      file[form] = fingerprintOf(packed);
    }
    tell();
    return [path, file] as const;
  });
  await inLanes(folders, syncFolder);
  return Object.fromEntries(staged);
}

/** Every folder on the way to paths, the root as `""` first. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set([""]);
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].toSorted();
}

/** Says each tenth. */
function progressOf(total: number, progress: (line: string) => void): () => void {
  let done = 0;
  let said = 0;
  return () => {
    done += 1;
    const tenth = Math.floor((done * 10) / total);
    if (tenth === said) return;
    said = tenth;
    progress(`  ${done} of ${total}`);
  };
}
