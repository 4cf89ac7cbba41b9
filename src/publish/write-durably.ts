import { open, rename } from "node:fs/promises";
import { platform } from "node:process";

export interface WriteOptions {
  /** When the file says it was last changed: milliseconds since 1970. The clock's time unless told. */
  readonly changed?: number;
  /** A path on the same disk to write at first, so that the file then takes the place of another in one step. */
  readonly via?: string;
}

/** Writes a file and waits until the disk has it. Without `via`, one that is there already is an error. */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  { changed, via }: WriteOptions = {},
): Promise<void> {
  const file = await open(via ?? path, via === undefined ? "wx" : "w");
  try {
    await file.writeFile(bytes);
    if (changed !== undefined) await file.utimes(changed / 1000, changed / 1000);
    await file.sync();
  } finally {
    await file.close();
  }
  if (via !== undefined) await rename(via, path);
}

/** Waits until the disk has what was made, moved or removed in a folder. Windows has no such wait. */
export async function syncFolder(folder: string): Promise<void> {
  if (platform === "win32") return;
  const file = await open(folder, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
