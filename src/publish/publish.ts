import type { Site } from "../build/sites.ts";
import { count } from "../lib/list.ts";
import { readBuiltSite } from "./built-site.ts";
import { bytesText } from "./bytes-text.ts";
import { sameNameOtherContent } from "./carry.ts";
import { goLive, type WentLive } from "./go-live.ts";
import { keptReleases, type Release } from "./kept-releases.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import { placesOf, type Places } from "./places.ts";
import { firstFew } from "./problem.ts";
import { prepareRelease, type PrepareOptions } from "./prepare-release.ts";
import { sizeOf } from "./release-manifest.ts";
import { withLocks } from "./with-locks.ts";

export interface PublishOptions extends PrepareOptions {
  /** Each site has its own folder in it. */
  readonly to: string;
  readonly sites: readonly Site[];
  /** Where the built sites lie, each with its manifest beside it. */
  readonly from: string;
  /** How many releases stay, the live one included; 2 at least. */
  readonly keep: number;
}

/**
 * Publishes what was built, and never builds. No site goes live before all are ready, so when one cannot be published
 * none is.
 */
export function publish({ to, sites, from, keep, ...options }: PublishOptions): Promise<Outcome> {
  const { now, signal, progress } = options;
  const all = sites.map((site) => placesOf(to, site));
  return outcomeOf(to, () =>
    withLocks(all, now, async () => {
      const ready = [];
      for (const places of all) {
        progress(`${places.site}: comparing ${from}/${places.site} with what passed the gates`);
        const built = await readBuiltSite(from, places.site);
        const prepared = await prepareRelease(places, built, options);
        ready.push({ places, prepared, clashes: await clashesOf(places, prepared.release) });
      }
      signal.throwIfAborted();
      let report = "";
      for (const { places, prepared, clashes } of ready) {
        const done = await outcomeOf(places.root, async () => {
          const { release, isLive } = prepared;
          if (isLive)
            return {
              code: 0,
              report: `${places.site}: ${release.id} is live already. Nothing was changed.\n`,
            };
          const went = await goLive(places, prepared, { event: "publish", now, keep });
          return { code: 0, report: `${[...liveText(release, went), ...clashes].join("\n")}\n` };
        });
        report += done.report;
        if (done.code !== 0) return { ...done, report };
      }
      return { code: 0, report };
    }),
  );
}

function liveText({ id, manifest }: Release, { before, notes }: WentLive): string[] {
  const files = Object.values(manifest.files);
  const from = manifest.commit ? `commit ${manifest.commit.slice(0, 12)}` : "no commit";
  return [
    `${manifest.site}: ${id} is live: ${count(files.length, "file")}, ${bytesText(sizeOf(files))}, ` +
      `as of ${manifest.as_of}, from ${from}.`,
    before === id
      ? "  It was live but damaged, and is whole again."
      : before
        ? `  Before it: ${before}.`
        : "  It is the first.",
    ...notes.map((note) => `  ${note}`),
  ];
}

/** Warns of names that promise a browser the same bytes for a year and do not keep it. */
async function clashesOf(places: Places, release: Release): Promise<string[]> {
  const others = (await keptReleases(places)).filter(({ id }) => id !== release.id);
  const clashes = sameNameOtherContent(release.manifest.files, others);
  if (clashes.length === 0) return [];
  return [
    `  ${count(clashes.length, "file")} had another content under the same name in an earlier release, and browsers may ` +
      `keep that one: ${firstFew(clashes)}.`,
  ];
}
