import { sites, type Site } from "../build/sites.ts";
import { list } from "../lib/list.ts";
import { differenceText } from "./built-site.ts";
import { goLive, type WentLive } from "./go-live.ts";
import { readHistory, wayBack, type Line } from "./history.ts";
import { keptReleases, type Release } from "./kept-releases.ts";
import { liveRelease } from "./live-release.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import { isPublished, placesOf, type Places } from "./places.ts";
import { keepingRoom, withCarried, type PrepareOptions } from "./prepare-release.ts";
import { PublishProblem } from "./problem.ts";
import { Room } from "./room.ts";
import { verifyFiles } from "./verify-files.ts";
import { withLocks } from "./with-locks.ts";

export interface RollbackOptions extends Pick<PrepareOptions, "now" | "signal"> {
  readonly to: string;
  /** One site; unless told, those that the latest publish changed. */
  readonly site?: Site | undefined;
  /** The release to go to, by the beginning of its id; the one that was live before unless told. */
  readonly release?: string | undefined;
}

/** Makes an earlier release live again, after every byte of it has been checked. */
export function rollback({ to, site, release, now, signal }: RollbackOptions): Promise<Outcome> {
  return outcomeOf(to, async () => {
    const there: Places[] = [];
    for (const one of site ? [site] : sites) {
      const places = placesOf(to, one);
      if (await isPublished(places)) there.push(places);
    }
    if (there.length === 0)
      throw new PublishProblem(`Nothing has been published to ${placesText(to, site)}.`);
    return withLocks(there, now, async () => {
      const ready = [];
      for (const { places, target } of release ? await named(there, release) : await previous(there)) {
        const room = new Room();
        const others = (await keptReleases(places)).filter(({ id }) => id !== target.id);
        await checkWhole(target);
        const whole = await keepingRoom(places, room, () =>
          withCarried(places, target, others, { room, signal }),
        );
        ready.push({ places, release: whole });
      }
      signal.throwIfAborted();
      let report = "";
      for (const { places, release } of ready) {
        const done = await outcomeOf(places.root, async () => {
          const went = await goLive(places, { release, isLive: false }, { event: "rollback", now });
          return { code: 0, report: `${backText(release, went).join("\n")}\n` };
        });
        report += done.report;
        if (done.code !== 0) return { ...done, report };
      }
      return { code: 0, report };
    });
  });
}

function backText({ id, manifest }: Release, { before, notes }: WentLive): string[] {
  return [
    `${manifest.site}: ${id} is live again: as of ${manifest.as_of}, published ${manifest.published_at}.`,
    ...(before ? [`  Before it: ${before}.`] : []),
    ...notes.map((note) => `  ${note}`),
  ];
}

interface Step {
  readonly places: Places;
  readonly target: Release;
}

/** The release that was live before, on each site whose live release came with the latest command. */
async function previous(there: readonly Places[]): Promise<Step[]> {
  const ways: { places: Places; way: Line[] }[] = [];
  for (const places of there) ways.push({ places, way: wayBack(await readHistory(places)) });
  const latest = ways.map(({ way }) => way.at(-1)?.at ?? "").reduce((a, b) => (a > b ? a : b), "");
  const steps: Step[] = [];
  for (const { places, way } of ways) {
    if (way.at(-1)?.at !== latest) continue;
    const before = way.at(-2);
    if (!before)
      throw new PublishProblem(`Nothing was live before in ${places.root}. ${await keptText(places)}`);
    const target = (await keptReleases(places)).find(({ id }) => id === before.release);
    if (!target)
      throw new PublishProblem(
        `${before.release} was live before in ${places.root}, and is not kept any more. ${await keptText(places)}`,
      );
    steps.push({ places, target });
  }
  return steps;
}

async function named(there: readonly Places[], beginning: string): Promise<Step[]> {
  const fits: Step[] = [];
  for (const places of there) {
    for (const target of await keptReleases(places)) {
      if (target.manifest.release.startsWith(beginning)) fits.push({ places, target });
    }
  }
  const [step, ...more] = fits;
  if (step && more.length === 0) {
    if ((await liveRelease(step.places))?.id !== step.target.id) return fits;
    throw new PublishProblem(
      `${step.target.id} is live already in ${step.places.root}. Nothing was changed.`,
    );
  }
  const kept = (await Promise.all(there.map(keptText))).join(" ");
  const problem = step
    ? `More than one release begins with "${beginning}".`
    : `No release begins with "${beginning}".`;
  throw new PublishProblem(`${problem} ${kept}`);
}

async function checkWhole({ folder, manifest }: Release): Promise<void> {
  const damage = await verifyFiles(folder, manifest.files);
  if (damage.length > 0)
    throw new PublishProblem(
      `${folder} is not what was published: ${differenceText(damage)}. Nothing was changed. Choose another with --release.`,
    );
}

async function keptText(places: Places): Promise<string> {
  const kept = (await keptReleases(places)).map(({ id }) => id);
  return kept.length > 0 ? `Kept in ${places.root}: ${list(kept)}.` : `No release is kept in ${places.root}.`;
}

const placesText = (to: string, site: Site | undefined): string => (site ? placesOf(to, site).root : to);
