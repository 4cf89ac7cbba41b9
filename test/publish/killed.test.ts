import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptReleases } from "../../src/publish/kept-releases.ts";
import { madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, leftoversIn, placesIn, publishMade, wholeLive } from "./in-process.ts";
import { runCommand, runNode, runPublisher, script } from "./run-publisher.ts";

/** A generator of the numbers from 0 up to 1, the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many changes of the disk the last steps are: the release into its place, the link, the log, the oldest removed. */
const lastSteps = 40;

/**
 * Publishes edition after edition, and kills each publisher. After each, what is live is whole, old or new; and the next
 * publisher puts the edition live and leaves nothing behind.
 *
 * @param kill Runs a publisher and kills it.
 */
async function survives(
  root: string,
  editions: readonly string[],
  kill: (edition: string) => Promise<unknown>,
): Promise<void> {
  const from = join(root, "dist");
  let live = await wholeLive(root);
  for (const edition of editions) {
    await madeSite(from, madeFiles(edition));
    await kill(edition);
    const after = await wholeLive(root);
    const { code, report } = await publishMade(from, root, { keep: 3, now: Date.now() });
    const wanted = idIn({ code, report });
    expect([live, wanted], `${edition}: ${JSON.stringify(after)}`).toContain(after);
    expect([code, await wholeLive(root), await leftoversIn(root)]).toEqual([0, wanted, []]);
    live = wanted;
  }
  // A publisher killed before it removed the oldest leaves that to the next that has something to publish.
  await madeSite(from, madeFiles("last"));
  await publishMade(from, root, { keep: 3, now: Date.now() });
  expect(await keptReleases(placesIn(root))).toHaveLength(3);
}

async function started(): Promise<string> {
  const root = await ownFolder();
  for (const edition of ["first", "second", "third"]) {
    await madeSite(join(root, "dist"), madeFiles(edition));
    await publishMade(join(root, "dist"), root, { now: Date.now() });
  }
  return root;
}

describe(
  "a publisher that is killed leaves a whole site, and the next one cleans up",
  { timeout: 300_000 },
  () => {
    test("at 50 moments: any change of the disk, and most of all the last ones", async () => {
      const root = await started();
      await madeSite(join(root, "dist"), madeFiles("whole"));
      const { out } = await runPublisher({ from: join(root, "dist"), to: root });
      const { changes } = JSON.parse(out) as { changes: number };
      expect(changes).toBeGreaterThan(200);

      const random = numbers(2026);
      const early = Array.from({ length: 25 }, (_, index) =>
        Math.floor(((index + random()) / 25) * (changes - lastSteps)),
      );
      const late = Array.from({ length: 25 }, (_, index) =>
        Math.floor(changes - lastSteps + ((index + random()) / 25) * lastSteps),
      );
      const moments = [...early, ...late].map((moment) => moment + 1);
      const editions = moments.map((moment, index) => `e${index}-${moment}`);
      const ends: unknown[] = [];
      await survives(root, editions, async (edition) => {
        const dieAt = Number(edition.split("-")[1]);
        ends.push((await runPublisher({ from: join(root, "dist"), to: root, dieAt })).signal);
      });
      expect(ends).toEqual(moments.map(() => "SIGKILL"));
    });

    test("at ten moments of the clock, the command itself", async () => {
      const root = await started();
      await madeSite(join(root, "dist"), madeFiles("whole"));
      const start = performance.now();
      await runCommand("--to", root, "--from", join(root, "dist"), "--site", "public").ended;
      const whole = performance.now() - start;
      const editions = Array.from({ length: 10 }, (_, index) => `t${index}`);
      await survives(root, editions, async (edition) => {
        const run = runCommand("--to", root, "--from", join(root, "dist"), "--site", "public");
        // The first half is Node's own start.
        await wait(whole * (0.5 + Number(edition.slice(1)) / 20));
        run.kill("SIGKILL");
        await run.ended;
      });
    });
  },
);

describe("a publisher that is interrupted cleans up itself", () => {
  test.for([
    { signal: "SIGINT" as const, code: 130 },
    { signal: "SIGTERM" as const, code: 143 },
  ])("$signal", { timeout: 60_000 }, async ({ signal, code }) => {
    const root = await started();
    const before = await wholeLive(root);
    const random = numbers(7);
    // Packing this takes seconds, so the signal comes in time.
    const words = Array.from({ length: 4000 }, () => random().toString(36)).join(" ");
    const many = Array.from({ length: 60 }, (_, index) => [`page-${index}.html`, `${index} ${words}`]);
    await madeSite(join(root, "dist"), Object.fromEntries(many));
    const args = [script, "--to", root, "--from", join(root, "dist"), "--site", "public"];
    const { ended } = runNode(args, undefined, (text, pid) => {
      if (text.includes("copying")) process.kill(pid, signal);
    });
    const { code: end, out, err } = await ended;
    expect([end, out]).toEqual([code, ""]);
    expect(err).toMatch(/Interrupted\. What is live has not changed, and what was begun is removed\.\n$/);
    expect([await wholeLive(root), await leftoversIn(root)]).toEqual([before, []]);
  });
});
