export const filesCache = "kvitto-files-1";

/**
 * The files that are kept, each under its fingerprint: what two releases share is there once, an interrupted download
 * goes on where it stopped, and a list of addresses and fingerprints is all that a release is.
 */
export async function keptFile(address: string, print: string): Promise<Response | undefined> {
  return caches.match(keyOf(address, print), { cacheName: filesCache });
}

export async function keepFile(address: string, print: string, file: Response): Promise<void> {
  await (await caches.open(filesCache)).put(keyOf(address, print), file);
}

/** What is kept, as `keyOf` names it. */
export async function keptKeys(): Promise<Set<string>> {
  const keys = await (await caches.open(filesCache)).keys();
  return new Set(keys.map(({ url }) => new URL(url).pathname));
}

export async function forgetFiles(keys: Iterable<string>): Promise<void> {
  const cache = await caches.open(filesCache);
  for (const key of keys) await cache.delete(key);
}

/** With the ending, since the same bytes may be two kinds of file. */
export function keyOf(address: string, print: string): string {
  const [ending = ".html"] = /\.\w+$/.exec(address) ?? [];
  return `/.kvitto/files/${print}${ending}`;
}
