import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** What of a content folder the public site may be built from. */
const publicPaths = ["site.yaml", "public"];

/**
 * Makes a folder that holds the public content and nothing else: the public site is built where
 * internal files do not exist, so no mistake in a page can publish them.
 *
 * @param content The whole content folder.
 * @param target  Is emptied first.
 */
export async function copyPublicContent(content: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const path of publicPaths) {
    const source = join(content, path);
    if (existsSync(source)) await cp(source, join(target, path), { recursive: true });
  }
}
