import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { takeLock } from "../../src/publish/lock.ts";
import { openPlaces } from "../../src/publish/places.ts";
import { madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, leftoversIn, noon, placesIn, publishMade, rollBack, wholeLive } from "./in-process.ts";
import { runCommand, runNode, script } from "./run-publisher.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const me = { pid: 7, host: "web1", since: new Date(noon).toISOString() };

test("the second is told who is at work, and changes nothing", async () => {
  const root = await ownFolder();
  const from = join(root, "dist");
  await madeSite(from, madeFiles("a"));
  const live = idIn(await publishMade(from, root));
  await madeSite(from, madeFiles("b"));

  const giveBack = await takeLock(placesIn(root), me);
  const says = `Another publisher is at work in ${root}/public: process 7 on web1, since 2026-11-22T12:00:00.000Z.`;
  const { code, out, err } = await runCommand("--to", root, "--from", from, "--site", "public").ended;
  expect([code, out, err]).toEqual([1, "", expect.stringContaining(says)]);
  expect((await rollBack(root)).problem).toContain(says);
  expect(await wholeLive(root)).toBe(live);

  await giveBack();
  expect((await runCommand("--to", root, "--from", from, "--site", "public").ended).code).toBe(0);
  expect(await wholeLive(root)).not.toBe(live);
});

test("its work in progress is left alone", async () => {
  const root = await ownFolder();
  await madeSite(join(root, "dist"), madeFiles("a"));
  const places = placesIn(root);
  await openPlaces(places);
  const giveBack = await takeLock(places, me);
  const { staging } = places;
  await mkdir(join(staging, "work"));
  await publishMade(join(root, "dist"), root);
  expect((await stat(join(staging, "work"))).isDirectory()).toBe(true);
  await giveBack();
});

test("both started at once: one publishes, and nothing is broken", { timeout: 60_000 }, async () => {
  const root = await ownFolder();
  const from = join(root, "dist");
  await madeSite(from, madeFiles("a"));
  const runs = [1, 2, 3].map(() => runCommand("--to", root, "--from", from, "--site", "public").ended);
  const ends = await Promise.all(runs);
  expect(ends.filter(({ out }) => out.includes(" is live: "))).toHaveLength(1);
  for (const { out, err } of ends)
    expect(`${out}${err}`).toMatch(/ is live: | is live already|Another publisher is at work/);
  const { report } = await publishMade(from, root);
  expect(report).toContain("is live already");
  expect([await wholeLive(root), await leftoversIn(root)]).toEqual([idIn({ code: 0, report }), []]);
});

test("what is published can be read by the web server's account, whatever the mask", async () => {
  const root = await ownFolder();
  await madeSite(join(root, "dist"), madeFiles("a"));
  const masked = ["bash", "-c", 'umask 077; exec "$@"', "bash", process.execPath];
  const args = [script, "--to", join(root, "www"), "--from", join(root, "dist"), "--site", "public"];
  expect((await runNode(args, masked).ended).code).toBe(0);
  for (const path of ["www", "www/public", "www/public/releases", "www/public/current/rules"])
    expect((await stat(join(root, path))).mode & 0o777, path).toBe(0o755);
  expect((await stat(join(root, "www/public/current/index.html.gz"))).mode & 0o777).toBe(0o644);
});
