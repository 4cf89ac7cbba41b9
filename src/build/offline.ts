import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addressOf,
  filesAddress,
  filesText,
  fingerprint,
  releaseAddress,
  workerAddress,
  type Release,
  type ReleaseFiles,
} from "../client/offline/release.ts";
import { browserBundle } from "./browser-bundle.ts";

const worker = "src/client/offline/service-worker.ts";
/** Drawn by `node scripts/icons.ts`. */
const icons = "src/sites/internal/icons";

/**
 * Adds what makes a built site usable without network: its icons and its service worker.
 *
 * @param folder The site's root.
 */
export async function writeWorker(folder: string): Promise<void> {
  await cp(icons, join(folder, "icons"), { recursive: true });
  await writeFile(join(folder, workerAddress), await browserBundle(worker, "iife"));
}

/**
 * Lists the files of a built site as they are now, by which the worker knows a release. Comes last in a build. The same
 * files give the same list.
 */
export async function writeRelease(folder: string): Promise<void> {
  const { files, bytes } = await listFiles(folder);
  const text = filesText(files);
  const release: Release = {
    version: 1,
    release: await fingerprint(new TextEncoder().encode(text)),
    files: files.size,
    bytes,
  };
  await writeFile(join(folder, filesAddress), text);
  await writeFile(join(folder, releaseAddress), `${JSON.stringify(release)}\n`);
}

async function listFiles(folder: string): Promise<{ files: ReleaseFiles; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  const found: [string, string][] = [];
  let bytes = 0;
  for (const path of paths) {
    const address = addressOf(asAddress(path));
    if (apart.has(address)) continue;
    const content = await readFile(join(folder, path));
    bytes += content.length;
    found.push([address, await fingerprint(content)]);
  }
  return { files: new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))), bytes };
}

/** What says which release it is, and what must always be the server's own. */
const apart: ReadonlySet<string> = new Set([releaseAddress, filesAddress, workerAddress]);

/** A file's address as browsers write it. */
function asAddress(path: string): string {
  const escaped = path.replace(/[%?#]/g, (sign) => encodeURIComponent(sign));
  return new URL(escaped, "https://kvitto.invalid/").pathname;
}
