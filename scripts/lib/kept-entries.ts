import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openKeptFile, readerVersion, type KeptFile } from "../../src/catalogue/kept-file.ts";

/**
 * What earlier runs have read of a content folder: kept where packages are installed beside it, and nowhere else.
 *
 * @returns Undefined on machines that judge other people's changes: nothing is taken over that those might have left.
 */
export function keptEntries(content: string): KeptFile | undefined {
  const packages = join(dirname(resolve(content)), "node_modules");
  if (process.env["CI"] || !existsSync(packages)) return undefined;
  return openKeptFile(join(packages, ".cache/kvitto/entries"), readerVersion());
}
