import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasFingerprint } from "../build/manifest.ts";
import type { Release } from "./kept-releases.ts";
import { forms, packers, type Form } from "./pack.ts";

/** What a file with this fingerprint was packed to before; undefined when that is not known. */
export type PackedBefore = (sha256: string, form: Form) => Promise<Buffer | undefined>;

/** Takes packed files from releases that the same programs packed: packing is most of what a publish costs. */
export function packedBefore(kept: readonly Release[]): PackedBefore {
  const known = new Map<string, () => Promise<Buffer | undefined>>();
  for (const { folder, manifest } of kept) {
    for (const [path, file] of Object.entries(manifest.files)) {
      for (const form of forms) {
        const packed = file[form];
        if (!packed || manifest.packers[form] !== packers[form]) continue;
        known.set(keyOf(file.sha256, form), async () => {
          const bytes = await readFile(join(folder, `${path}.${form}`)).catch(() => undefined);
          return bytes && hasFingerprint(packed, bytes) ? bytes : undefined;
        });
      }
    }
  }
  return async (sha256, form) => known.get(keyOf(sha256, form))?.();
}

const keyOf = (sha256: string, form: Form): string => `${sha256}.${form}`;
