import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { entriesBelow } from "../build/entries-below.ts";
import { hasFingerprint, type Fingerprint, type ManifestDifference } from "../build/manifest.ts";
import { inLanes } from "./lanes.ts";
import { forms, unpack } from "./pack.ts";
import { codeOf } from "./problem.ts";
import { onDisk, type ReleaseFile, type ReleaseManifest } from "./release-manifest.ts";

/** All that a release's folder holds, its own and what it carries. */
export const allFiles = ({ carried, files }: ReleaseManifest): Record<string, ReleaseFile> => ({
  ...carried,
  ...files,
});

/** Reads a release's folder, and says where it is not as its manifest says: nothing when every byte is. */
export async function verifyRelease(
  folder: string,
  manifest: ReleaseManifest,
): Promise<ManifestDifference[]> {
  const files = allFiles(manifest);
  const extra = await extraFiles(folder, files);
  return [
    ...(await verifyFiles(folder, files)),
    ...extra.map((path) => ({ path, problem: "extra" as const })),
  ];
}

/**
 * Reads files back. A packed form must also hold, unpacked, the file that it stands for: that is what a browser will see,
 * whoever packed it.
 */
export async function verifyFiles(
  folder: string,
  files: Readonly<Record<string, ReleaseFile>>,
): Promise<ManifestDifference[]> {
  const found = await inLanes(Object.entries(files), async ([path, file]) => {
    const differences = [await compare(folder, path, file)];
    for (const form of forms) {
      const packed = file[form];
      if (!packed) continue;
      differences.push(
        await compare(folder, `${path}.${form}`, packed, (bytes) =>
          unpack(bytes, form).then(
            (unpacked) => hasFingerprint(file, unpacked),
            () => false,
          ),
        ),
      );
    }
    return differences.filter((one) => one !== undefined);
  });
  return found.flat();
}

/** What lies in a folder and in no list. */
export async function extraFiles(
  folder: string,
  files: Readonly<Record<string, ReleaseFile>>,
): Promise<string[]> {
  const known = onDisk(files);
  return (await entriesBelow(folder)).map(({ path }) => path).filter((path) => !known.has(path));
}

async function compare(
  folder: string,
  path: string,
  wanted: Fingerprint,
  also: (bytes: Buffer) => Promise<boolean> = () => Promise.resolve(true),
): Promise<ManifestDifference | undefined> {
  try {
    // What a link leads to may change without it.
    if (!(await lstat(join(folder, path))).isFile()) return { path, problem: "changed" };
    const bytes = await readFile(join(folder, path));
    return hasFingerprint(wanted, bytes) && (await also(bytes)) ? undefined : { path, problem: "changed" };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error) ?? "")) return { path, problem: "missing" };
    throw error;
  }
}
