import { join } from "node:path";
import { keptReleases } from "../../src/publish/kept-releases.ts";
import { leftovers } from "../../src/publish/leftovers.ts";
import { liveRelease } from "../../src/publish/live-release.ts";
import type { Outcome } from "../../src/publish/outcome.ts";
import { placesOf, type Places } from "../../src/publish/places.ts";
import { publish, type PublishOptions } from "../../src/publish/publish.ts";
import { rollback } from "../../src/publish/rollback.ts";
import { verifyRelease } from "../../src/publish/verify-files.ts";
import { madeFiles, madeSite } from "./made-site.ts";

/** 22 November 2026 at noon, UTC. */
export const noon = Date.UTC(2026, 10, 22, 12);

/** Where the made public site goes. */
export const placesIn = (to: string): Places => placesOf(to, "public");

/** Publishes the made public site, as the command would. */
export function publishMade(
  from: string,
  to: string,
  options: Partial<PublishOptions> = {},
): Promise<Outcome> {
  const { signal } = new AbortController();
  return publish({
    to,
    from,
    sites: ["public"],
    keep: 5,
    now: noon,
    signal,
    progress: () => undefined,
    ...options,
  });
}

export function rollBack(to: string, options: { release?: string; now?: number } = {}): Promise<Outcome> {
  return rollback({ to, now: noon, signal: new AbortController().signal, ...options });
}

/** Builds and publishes editions of the made site, one after the other, and says their ids. */
export async function publishEditions(
  root: string,
  editions: readonly string[],
  keep = 5,
): Promise<string[]> {
  const ids: string[] = [];
  for (const edition of editions) {
    await madeSite(join(root, "dist"), madeFiles(edition));
    ids.push(idIn(await publishMade(join(root, "dist"), root, { keep })));
  }
  return ids;
}

/** The live release's id, after every byte of it was checked; what is wrong instead, when something is. */
export async function wholeLive(to: string): Promise<unknown> {
  const places = placesIn(to);
  const live = await liveRelease(places);
  const release = (await keptReleases(places)).find(({ id }) => id === live?.id);
  if (!release) return `${live?.id} is not there`;
  const damage = await verifyRelease(release.folder, release.manifest);
  return damage.length > 0 ? damage : release.id;
}

export const leftoversIn = (to: string): Promise<string[]> => leftovers(placesIn(to));

/** The id in a report such as `public: 0123456789abcdef is live`. */
export const idIn = ({ report }: Outcome): string => /[0-9a-f]{16}/.exec(report)?.[0] ?? report;
