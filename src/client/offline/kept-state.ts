/** The number counts up when what is written changes its form; older caches are deleted. */
export const stateCache = "kvitto-state-1";
let keeping = true;

/** From now on nothing is written: what was kept is being deleted. */
export function stopKeeping(): void {
  keeping = false;
}

/** What the worker must remember when the browser stops it: small JSON values by key. */
export async function readState<T>(key: string): Promise<T | undefined> {
  const found = await caches.match(addressOfKey(key), { cacheName: stateCache });
  return found && ((await found.json()) as T);
}

export async function writeState(key: string, value: unknown): Promise<void> {
  if (keeping)
    await (await caches.open(stateCache)).put(addressOfKey(key), new Response(JSON.stringify(value)));
}

export async function removeState(key: string): Promise<void> {
  await (await caches.open(stateCache)).delete(addressOfKey(key));
}

/** The keys below a folder: `stateKeys("pages")` gives the ids of pages. */
export async function stateKeys(folder: string): Promise<string[]> {
  const keys = await (await caches.open(stateCache)).keys();
  return keys.flatMap(({ url }) => {
    const [, under, name] = /^\/\.kvitto\/([^/]+)\/([^/]+)$/.exec(new URL(url).pathname) ?? [];
    return under === folder && name !== undefined ? [name] : [];
  });
}

const addressOfKey = (key: string): string => `/.kvitto/${key}`;
