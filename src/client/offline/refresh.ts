import { downloadRelease, fetchFiles } from "./download-release.ts";
import { forgetFiles, keptKeys, keyOf } from "./kept-files.ts";
import { confirm, filesOf, forgetReleasesExcept, heldRelease, hold } from "./kept-release.ts";
import { forgetPagesExcept, pinnedReleases } from "./open-pages.ts";
import type { ReleaseFiles } from "./release.ts";
import { askServer, type ServerSays } from "./server.ts";

/** A release that the server has. */
export interface ServersRelease {
  readonly release: string;
  readonly files: ReleaseFiles;
  readonly bytes: number;
  /** When it was asked: milliseconds since 1970. */
  readonly at: number;
}

export interface Refreshed {
  readonly server: ServerSays["state"];
  /** What the server has; undefined when that could not be learnt. */
  readonly servers?: ServersRelease | undefined;
}

/**
 * Asks the server for its release, and learns what it holds.
 *
 * A release that is held already is confirmed by that.
 */
export async function lookForRelease(): Promise<Refreshed> {
  const says = await askServer();
  if (says.state !== "answers") return { server: says.state };
  const { release, bytes } = says.release;
  const { at } = says;
  const held = await heldRelease();
  if (held?.release === release) {
    await confirm({ release, confirmed: at });
    return { server: says.state, servers: { release, bytes, at, files: await filesOf(held) } };
  }
  const files = await fetchFiles(says.release);
  return { server: says.state, servers: files && { release, bytes, at, files } };
}

/**
 * Downloads a release. The old one is given to pages until the last file of the new one is here and checked; then the
 * new one, in one step.
 *
 * @param open The pages that are open.
 */
export async function takeOver(
  { release, files, at }: ServersRelease,
  open: ReadonlySet<string>,
): Promise<void> {
  if (!(await downloadRelease(files))) return;
  await hold({ release, confirmed: at }, files);
  await tidy(open);
}

/** Forgets what neither the held release nor an open page needs. */
async function tidy(open: ReadonlySet<string>): Promise<void> {
  await forgetPagesExcept(open);
  const held = await heldRelease();
  const wanted = await pinnedReleases();
  if (held) wanted.add(held.release);
  await forgetReleasesExcept(wanted);
  const needed = new Set<string>();
  for (const release of wanted) {
    for (const [address, print] of await filesOf({ release })) needed.add(keyOf(address, print));
  }
  const kept = Array.from(await keptKeys());
  await forgetFiles(kept.filter((key) => !needed.has(key)));
}
