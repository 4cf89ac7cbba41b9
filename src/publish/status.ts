import type { ManifestDifference } from "../build/manifest.ts";
import { sites, type Site } from "../build/sites.ts";
import { readHistory, wayBack } from "./history.ts";
import { keptReleases, type Release } from "./kept-releases.ts";
import { leftovers } from "./leftovers.ts";
import { liveRelease } from "./live-release.ts";
import { lockHolder, type Holder } from "./lock.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import { isPublished, placesOf, type Places } from "./places.ts";
import { statusText } from "./status-text.ts";
import { verifyRelease } from "./verify-files.ts";

/** What is published in a place. */
export interface Status {
  readonly root: string;
  /** The id that `current` leads to, whether that release is whole or not. */
  readonly live: string | undefined;
  /** Latest published first. */
  readonly kept: readonly Release[];
  /** Where a rollback would go. */
  readonly before: string | undefined;
  readonly holder: Holder | "unknown" | undefined;
  /** Paths that a killed publisher left; nothing while one is at work. */
  readonly leftovers: readonly string[];
  /** Where the live bytes differ from the manifest; undefined when that was not looked at. */
  readonly damage: readonly ManifestDifference[] | undefined;
}

export interface StatusOptions {
  readonly to: string;
  readonly site?: Site | undefined;
  /** Also reads every live byte. */
  readonly verify: boolean;
}

/** Says what is live. Changes nothing. Exit code 1 when `verify` finds that readers do not get what was published. */
export function status({ to, site, verify }: StatusOptions): Promise<Outcome> {
  return outcomeOf(to, async () => {
    const found: Status[] = [];
    for (const one of site ? [site] : sites) {
      const places = placesOf(to, one);
      if (await isPublished(places)) found.push(await statusOf(places, verify));
    }
    if (found.length === 0) return { code: verify ? 1 : 0, report: `Nothing has been published to ${to}.\n` };
    const isBad = ({ damage }: Status) => verify && (damage === undefined || damage.length > 0);
    return { code: found.some(isBad) ? 1 : 0, report: `${found.map(statusText).join("\n\n")}\n` };
  });
}

async function statusOf(places: Places, verify: boolean): Promise<Status> {
  const kept = await keptReleases(places);
  const live = (await liveRelease(places))?.id;
  const release = kept.find(({ id }) => id === live);
  const holder = await lockHolder(places);
  return {
    root: places.root,
    live,
    kept,
    before: wayBack(await readHistory(places)).at(-2)?.release,
    holder,
    leftovers: holder ? [] : await leftovers(places),
    damage: verify && release ? await verifyRelease(release.folder, release.manifest) : undefined,
  };
}
