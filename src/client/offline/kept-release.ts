import { readState, removeState, stateKeys, writeState } from "./kept-state.ts";
import type { ReleaseFiles } from "./release.ts";

/** A release that is on this device whole. */
export interface KeptRelease {
  readonly release: string;
  /** When the server last said that this is its release: milliseconds since 1970. */
  readonly confirmed: number;
}

/** The lists of releases never change, so each is read once while the worker lives. */
const lists = new Map<string, ReleaseFiles>();

/** The release that is given to pages; undefined before the first was complete. */
export const heldRelease = (): Promise<KeptRelease | undefined> => readState<KeptRelease>("held");

/** Makes a release the one that is given to pages. All its files must be there: this is the moment of change. */
export async function hold(release: KeptRelease, files: ReleaseFiles): Promise<void> {
  lists.set(release.release, files);
  await writeState(`lists/${release.release}`, Array.from(files));
  await writeState("held", release);
}

/** Notes that the server still has the release that is held. */
export const confirm = (release: KeptRelease): Promise<void> => writeState("held", release);

export async function filesOf({ release }: { readonly release: string }): Promise<ReleaseFiles> {
  const known = lists.get(release);
  if (known) return known;
  const files = new Map(await readState<[string, string][]>(`lists/${release}`));
  lists.set(release, files);
  return files;
}

/** Forgets the lists of other releases than these. */
export async function forgetReleasesExcept(wanted: ReadonlySet<string>): Promise<void> {
  for (const release of await stateKeys("lists")) {
    if (wanted.has(release)) continue;
    lists.delete(release);
    await removeState(`lists/${release}`);
  }
}
