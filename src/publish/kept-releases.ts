import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Places } from "./places.ts";
import { codeOf, PublishProblem } from "./problem.ts";
import { releaseManifest, type ReleaseManifest } from "./release-manifest.ts";

/** A release that lies whole in its place, live or not. */
export interface Release {
  /** The first 16 digits of its id. */
  readonly id: string;
  readonly folder: string;
  readonly manifest: ReleaseManifest;
}

const idPattern = /^[0-9a-f]{16}$/;
export const isShortId = (text: string): boolean => idPattern.test(text);

export const folderOf = ({ releases }: Places, id: string): string => join(releases, id);
export const manifestOf = ({ releases }: Places, id: string): string => join(releases, `${id}.manifest.json`);

/** The releases that are there, latest published first. A folder without a manifest is none, nor the reverse. */
export async function keptReleases(places: Places): Promise<Release[]> {
  const kept: Release[] = [];
  for (const entry of await entriesOf(places.releases)) {
    if (!entry.isDirectory() || !isShortId(entry.name)) continue;
    const manifest = await readReleaseManifest(places, entry.name);
    if (manifest) kept.push({ id: entry.name, folder: folderOf(places, entry.name), manifest });
  }
  return kept.toSorted((a, b) => (a.manifest.published_at > b.manifest.published_at ? -1 : 1));
}

/** What is in a folder; nothing when it is not there. */
export async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/**
 * @returns Undefined when there is none, or when it was never finished.
 * @throws {PublishProblem} When another version of Kvitto wrote it, or it is another site's: better to stop than to
 *   remove what we do not understand.
 */
async function readReleaseManifest(places: Places, id: string): Promise<ReleaseManifest | undefined> {
  let found: unknown;
  try {
    found = JSON.parse(await readFile(manifestOf(places, id), "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { success, data } = releaseManifest.safeParse(found);
  const path = manifestOf(places, id);
  if (!success)
    throw new PublishProblem(
      `${path} was written by another version of Kvitto. Use that version, or publish to another folder.`,
    );
  if (data.site !== places.site)
    throw new PublishProblem(`${path} describes the ${data.site} site. Publish to another folder.`);
  return data.release.startsWith(id) ? data : undefined;
}
