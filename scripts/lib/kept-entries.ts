import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Where earlier runs have kept what they have read of a content folder: where packages are installed beside it, and
 * nowhere else.
 *
 * @returns Undefined on machines that judge other people's changes: nothing is taken over that those might have left.
 */
export function keptEntries(content: string): string | undefined {
  const packages = join(dirname(resolve(content)), "node_modules");
  return process.env["CI"] || !existsSync(packages) ? undefined : join(packages, ".cache/kvitto/entries");
}
