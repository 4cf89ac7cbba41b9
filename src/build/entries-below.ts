import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../lib/compare-text.ts";

/** Something in a folder that is no folder. */
export interface EntryBelow {
  /** From the folder, with forward slashes. */
  readonly path: string;
  /** False for a link, a socket and whatever else is no plain file. */
  readonly isFile: boolean;
}

/**
 * Everything below a folder but the folders themselves, in the order of the paths. No link is followed: Node's own
 * recursive listing goes into linked folders.
 */
export async function entriesBelow(folder: string): Promise<EntryBelow[]> {
  const found = await listed(folder, "");
  return found.sort((a, b) => compareText(a.path, b.path));
}

async function listed(root: string, below: string): Promise<EntryBelow[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const found = entries.map(async (entry): Promise<EntryBelow[]> => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listed(root, path) : [{ path, isFile: entry.isFile() }];
  });
  return (await Promise.all(found)).flat();
}
