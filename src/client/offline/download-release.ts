import { keepFile, keptKeys, keyOf } from "./kept-files.ts";
import {
  filesAddress,
  fingerprint,
  isNamedByContent,
  readFiles,
  type Release,
  type ReleaseFiles,
} from "./release.ts";

/** How many files are asked for at once. */
const lanes = 6;

/** The list of a release's files; undefined when the server has no such list now. */
export async function fetchFiles(release: Release): Promise<ReleaseFiles | undefined> {
  try {
    const response = await fetch(filesAddress, { cache: "no-store" });
    return response.ok ? await readFiles(await response.text(), release) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Downloads what is not here yet of a release, and checks every file.
 *
 * @returns Whether all of it is here now. It is not when the network goes, the device is full, or another release is put
 *   in place meanwhile; what was fetched stays and is not fetched again.
 */
export async function downloadRelease(files: ReleaseFiles): Promise<boolean> {
  const kept = await keptKeys();
  const missing = new Map<string, readonly [address: string, print: string]>();
  for (const [address, print] of files) {
    const key = keyOf(address, print);
    if (!kept.has(key)) missing.set(key, [address, print]);
  }
  const waiting = missing.values();
  let whole = true;
  const lane = async () => {
    for (const [address, print] of waiting) {
      if (whole && !(await download(address, print))) whole = false;
      if (!whole) return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return whole;
}

async function download(address: string, print: string): Promise<boolean> {
  try {
    const response = await fetch(address, { cache: isNamedByContent(address) ? "default" : "no-store" });
    if (!response.ok) return false;
    const bytes = await response.arrayBuffer();
    if ((await fingerprint(bytes)) !== print) return false;
    await keepFile(address, print, new Response(bytes, { headers: headersOf(response) }));
    return true;
  } catch {
    return false;
  }
}

/** The bytes are unpacked by now, so what says how they were packed would be wrong. */
function headersOf(response: Response): Headers {
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return headers;
}
