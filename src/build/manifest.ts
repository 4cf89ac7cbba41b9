import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { compareText } from "../lib/compare-text.ts";
import { entriesBelow } from "./entries-below.ts";
import { sites } from "./sites.ts";

/** What a file's bytes are known by. */
export const fingerprint = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
});

/**
 * What a finished site is: every file with its fingerprint, and the gates that these bytes have passed. It lies beside
 * the folder, never in it, and publishing compares the two: only what has passed goes live.
 */
const manifest = z.strictObject({
  version: z.literal(1),
  site: z.enum(sites),
  /** The day that the site was judged by. */
  as_of: z.iso.date(),
  /** Full id of the commit; absent when the content folder held what no commit does, or lies outside git. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  /** What these bytes have passed, by name: `content-check`, `output-list`. */
  gates: z.array(z.string().min(1)),
  /** By path from the site's root, with forward slashes, in the order of the paths. */
  files: z.record(z.string().min(1), fingerprint),
});

export type Manifest = z.infer<typeof manifest>;

/** All of a manifest but the files. */
export type About = Omit<Manifest, "version" | "files">;

/** A file that is not as its manifest says. */
export interface ManifestDifference {
  readonly path: string;
  readonly problem: "missing" | "changed" | "extra";
}

/** Where a site's manifest lies: `dist/public.manifest.json` for `dist/public`. */
export const manifestPath = (folder: string): string => `${folder}.manifest.json`;

/**
 * Describes a folder as it is now. Nothing of it depends on the clock or the machine.
 *
 * @throws {Error} When something in it is no plain file: no fingerprint could vouch for what a link leads to.
 */
export async function makeManifest(folder: string, about: About): Promise<Manifest> {
  const files: Manifest["files"] = {};
  for (const { path, isFile } of await entriesBelow(folder)) {
    if (!isFile) throw new Error(`${join(folder, path)} is no plain file.`);
    files[path] = fingerprintOf(await readFile(join(folder, path)));
  }
  return { version: 1, ...about, files };
}

/** The same manifest gives the same bytes. */
export async function writeManifest(path: string, made: Manifest): Promise<void> {
  await writeFile(path, `${JSON.stringify(made, null, 1)}\n`);
}

/** @throws {Error} When there is none, or what lies there is no manifest of this version. */
export async function readManifest(path: string): Promise<Manifest> {
  return manifest.parse(JSON.parse(await readFile(path, "utf8")));
}

/**
 * Where a folder is not what its manifest says, in the order of the paths; nothing when it holds those very bytes.
 * Whatever is no plain file is changed, or extra.
 */
export async function compareWithManifest(
  folder: string,
  { files }: Pick<Manifest, "files">,
): Promise<ManifestDifference[]> {
  const found = new Map((await entriesBelow(folder)).map((entry) => [entry.path, entry.isFile]));
  const differences: ManifestDifference[] = [];
  for (const [path, wanted] of Object.entries(files)) {
    const isFile = found.get(path);
    if (isFile === undefined) differences.push({ path, problem: "missing" });
    else if (!isFile || !hasFingerprint(wanted, await readFile(join(folder, path))))
      differences.push({ path, problem: "changed" });
  }
  for (const path of found.keys())
    if (!Object.hasOwn(files, path)) differences.push({ path, problem: "extra" });
  return differences.sort((a, b) => compareText(a.path, b.path));
}

export type Fingerprint = z.infer<typeof fingerprint>;

export const fingerprintOf = (bytes: Uint8Array): Fingerprint => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  size: bytes.byteLength,
});

/** Whether bytes are those of a fingerprint. */
export const hasFingerprint = ({ sha256, size }: Fingerprint, bytes: Uint8Array): boolean =>
  bytes.byteLength === size && fingerprintOf(bytes).sha256 === sha256;
