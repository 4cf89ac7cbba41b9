import { hash } from "node:crypto";
import { z } from "zod";
import { fingerprint, type Fingerprint, type Manifest } from "../build/manifest.ts";
import { sites } from "../build/sites.ts";
import { forms } from "./pack.ts";

const file = fingerprint.extend({ gz: fingerprint.optional(), br: fingerprint.optional() });
const shortId = z.string().regex(/^[0-9a-f]{16}$/);

/** What a release is: every file that is served, packed forms too, and where it comes from. */
export const releaseManifest = z.strictObject({
  version: z.literal(1),
  /** The SHA-256 of the site's files: the same site has the same id wherever and whenever it is published. */
  release: z.string().regex(/^[0-9a-f]{64}$/),
  site: z.enum(sites),
  as_of: z.string(),
  commit: z.string().optional(),
  gates: z.array(z.string()),
  /** UTC, whole seconds. No two kept releases have the same one. */
  published_at: z.iso.datetime(),
  packers: z.strictObject({ gz: z.string(), br: z.string() }),
  files: z.record(z.string(), file),
  /** Files of earlier releases, for pages that were loaded from them. They are no part of the release's id. */
  carried: z.record(z.string(), file.extend({ from: shortId })),
});

export type ReleaseManifest = z.infer<typeof releaseManifest>;
export type ReleaseFile = z.infer<typeof file>;
export type Carried = ReleaseManifest["carried"];

/** The full id of the release that a built site makes: SHA-256 over its paths, fingerprints and sizes, in order. */
export function releaseId({ files }: Pick<Manifest, "files">): string {
  const lines = Object.entries(files).map(([path, { sha256, size }]) => JSON.stringify([path, sha256, size]));
  return hash("sha256", lines.toSorted().join("\n"), "hex");
}

/** How a release is called in folders and messages: the first 16 digits of its id. */
export const shortIdOf = (id: string): string => id.slice(0, 16);

/** Every file on the disk that a list of files stands for, packed forms included. */
export function onDisk(files: Readonly<Record<string, ReleaseFile>>): Map<string, Fingerprint> {
  const all = new Map<string, Fingerprint>();
  for (const [path, file] of Object.entries(files)) {
    all.set(path, file);
    for (const form of forms) {
      const packed = file[form];
      if (packed) all.set(`${path}.${form}`, packed);
    }
  }
  return all;
}

/** Bytes of all files of a list, packed forms included or not. */
export const sizeOf = (files: Iterable<Fingerprint>): number =>
  Array.from(files).reduce((sum, { size }) => sum + size, 0);
