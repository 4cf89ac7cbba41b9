import type { KeptRelease } from "./kept-release.ts";
import { fingerprint } from "./release.ts";
import { readState, removeState, stateKeys, writeState } from "./kept-state.ts";

/** What the worker knows of one open page. */
export interface OpenPage {
  /** What it was given so far: fingerprints by address. Files named by their content are left out. */
  readonly seen: Readonly<Record<string, string>>;
  /** The release that the page came from, when it came from this device. */
  readonly pinned?: KeptRelease | undefined;
  /** When it was opened: milliseconds since 1970. */
  readonly at: number;
}

/** Changes of one page wait for each other: two files may arrive at once. */
const pages = new Map<string, Promise<OpenPage>>();

/** A page that nobody has noted: it was open before the worker was, and has been given nothing by it. */
const fresh = (): OpenPage => ({ seen: {}, at: Date.now() });

/**
 * What is known of a page.
 *
 * @param id The browser's name for it; empty when it has none.
 */
export function openPage(id: string): Promise<OpenPage> {
  const known = pages.get(id);
  if (known) return known;
  if (id === "") return Promise.resolve(fresh());
  const read = readState<OpenPage>(`pages/${id}`).then((page) => page ?? fresh());
  pages.set(id, read);
  return read;
}

/** Notes something about a page, also for the worker after this one. */
export async function notePage(
  id: string,
  change: (page: OpenPage) => OpenPage | Promise<OpenPage>,
): Promise<void> {
  if (id === "") return;
  const changed = openPage(id).then(change);
  pages.set(id, changed);
  await writeState(`pages/${id}`, await changed);
}

/** Notes what a page was given by the network. What is no file, such as an answer that there is none, is left out. */
export async function noteAnswer(id: string, address: string, answer: Response): Promise<void> {
  if (!answer.ok) return;
  // Broken off on the way, it is no file of any release.
  const print = answer
    .clone()
    .arrayBuffer()
    .then(fingerprint, () => "incomplete");
  await notePage(id, async (page) => ({ ...page, seen: { ...page.seen, [address]: await print } }));
}

/** The releases that open pages came from. */
export async function pinnedReleases(): Promise<Set<string>> {
  const ids = await stateKeys("pages");
  const found = await Promise.all(ids.map(openPage));
  return new Set(found.flatMap(({ pinned }) => (pinned ? [pinned.release] : [])));
}

/** A day: a page that was left may come back from the browser's memory as it was. */
const longestGone = 24 * 60 * 60 * 1000;

/** Forgets pages that are closed. */
export async function forgetPagesExcept(open: ReadonlySet<string>): Promise<void> {
  for (const id of await stateKeys("pages")) {
    if (open.has(id) || (await openPage(id)).at > Date.now() - longestGone) continue;
    pages.delete(id);
    await removeState(`pages/${id}`);
  }
}
