import { spawnSync } from "node:child_process";
import { chmod, chown, mkdir, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, type TestContext, vi } from "vitest";
import { fullProblem, refusalOf } from "../../src/publish/problem.ts";
import { madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, leftoversIn, publishMade, wholeLive } from "./in-process.ts";
import { runNode, runPublisher, script } from "./run-publisher.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const nobody = 65534;

/** Bytes that cannot be packed. */
const noise = (length: number): Buffer => {
  let state = 1;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff));
};

/** A disk of our own, small enough to fill. */
async function smallDisk(size: string, { skip }: TestContext): Promise<string> {
  const folder = await ownFolder();
  const disk = join(folder, "disk");
  await mkdir(disk);
  const mount = () => spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk]).status === 0;
  if (!isRoot || !mount()) skip("Only root may mount the small disk that this test fills.");
  onTestFinished(() => void spawnSync("umount", [disk]));
  return disk;
}

describe("a disk that is full", { timeout: 60_000 }, () => {
  test("wherever it fills up: the live site stays, and nothing is left behind", async (context) => {
    const disk = await smallDisk("2m", context);
    const from = join(disk, "../dist");
    await madeSite(from, madeFiles("a"));
    const live = idIn(await publishMade(from, disk));
    await madeSite(from, { ...madeFiles("b"), "film.bin": noise(200_000) });

    const filler = join(disk, "filler");
    let refused = 0;
    for (let free = 0; ; free += 12 * 1024) {
      await rm(filler, { force: true });
      const { bavail, bsize } = await statfs(disk);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
      const outcome = await publishMade(from, disk);
      if (outcome.code === 0) {
        expect(await wholeLive(disk)).toBe(idIn(outcome));
        break;
      }
      refused += 1;
      expect(outcome.problem).toMatch(/^The disk of \S+ is full\. /);
      expect([await wholeLive(disk), await leftoversIn(disk)]).toEqual([live, []]);
      // Past the first blocks it is the release that does not fit, and it is said how much it takes.
      if (free > 50_000)
        expect(outcome.problem).toMatch(/takes at least \d+\.\d kB, and \d+\.\d kB is free\./);
    }
    expect(refused).toBeGreaterThan(20);
  });

  test("a limit on the size of files, which every system has", async (context) => {
    if (process.platform === "win32") context.skip("Windows has no limit on the size of files.");
    const root = await ownFolder();
    const from = join(root, "dist");
    await madeSite(from, madeFiles("a"));
    const live = idIn(await publishMade(from, root));
    await madeSite(from, { ...madeFiles("b"), "film.bin": noise(300_000) });
    const limited = ["bash", "-c", 'ulimit -f 100; exec "$@"', "bash", process.execPath];
    const args = [script, "--to", root, "--from", from, "--site", "public"];
    const { code, err } = await runNode(args, limited).ended;
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("takes no file that large from this account (ulimit -f)."),
    ]);
    expect(err).not.toMatch(/^ +at /m);
    expect([await wholeLive(root), await leftoversIn(root)]).toEqual([live, []]);
  });
});

describe("a permission that is lost", () => {
  test.for(["", "releases", ".kvitto-publish", ".kvitto-publish/staging", "current/"])(
    "on public/%s",
    async (path, context) => {
      if (process.platform === "win32") context.skip("Windows has other permissions.");
      const root = await ownFolder();
      const from = join(root, "dist");
      await madeSite(from, madeFiles("a"));
      const live = idIn(await publishMade(from, root));
      // Back to A is a rollback in place, which writes into the release itself.
      await madeSite(from, madeFiles("b"));
      if (isRoot) await giveTo(root, nobody);
      const lost = join(root, "public", path);
      if (isRoot) await chown(lost, 0, 0);
      await chmod(lost, 0o555);
      onTestFinished(() => chmod(lost, 0o755));
      const { out, err } = await runPublisher({ from, to: root, ...(isRoot && { user: nobody }) });
      if (path === "current/") {
        // What is live need not be written to.
        expect(JSON.parse(out)).toMatchObject({ code: 0 });
        return;
      }
      expect(err).toBe("");
      expect(JSON.parse(out)).toMatchObject({
        code: 1,
        problem: expect.stringMatching(/^This account may not touch .+ \(EACCES\)\. .+ has not changed\.\n$/),
      });
      await chmod(lost, 0o755);
      expect(await wholeLive(root)).toBe(live);
      // And with the permission back, it works.
      expect((await publishMade(from, root)).code).toBe(0);
      expect(await leftoversIn(root)).toEqual([]);
    },
  );

  test("on the whole disk, which may only be read", async (context) => {
    const disk = await smallDisk("1m", context);
    const from = join(disk, "../dist");
    await madeSite(from, madeFiles("a"));
    const live = idIn(await publishMade(from, disk));
    await madeSite(from, madeFiles("b"));
    if (spawnSync("mount", ["-o", "remount,ro", disk]).status !== 0)
      context.skip("The disk cannot be remounted here.");
    const { code, problem } = await publishMade(from, disk);
    expect([code, problem]).toEqual([
      1,
      `${disk} is on a disk that may only be read. What is live there has not changed.\n`,
    ]);
    expect(await wholeLive(disk)).toBe(live);
  });
});

test("releases on another disk", async (context) => {
  const disk = await smallDisk("1m", context);
  const root = join(disk, "..");
  await madeSite(join(root, "dist"), madeFiles("a"));
  await mkdir(join(root, "www/public/releases"), { recursive: true });
  const releases = join(root, "www/public/releases");
  if (spawnSync("mount", ["--bind", disk, releases]).status !== 0)
    context.skip("Nothing can be mounted twice here.");
  onTestFinished(() => void spawnSync("umount", [releases]));
  const { code, problem } = await publishMade(join(root, "dist"), join(root, "www"));
  expect([code, problem]).toEqual([1, expect.stringContaining("releases is on another disk than")]);
  expect(await readdir(releases)).toEqual([]);
});

describe("refusalOf(error, root)", () => {
  const refused = (code: string) =>
    Object.assign(new Error(`${code}: words of the system`), { code, syscall: "open", path: "www/public/x" });
  test.for([
    {
      code: "EACCES",
      says: "This account may not touch www/public/x (EACCES). The account that publishes needs",
    },
    { code: "EROFS", says: "www is on a disk that may only be read." },
    { code: "EDQUOT", says: "The disk of www is full for this account: its quota is used up." },
    { code: "EIO", says: "The disk of www failed: EIO: words of the system." },
  ])("$code", ({ code, says }) => {
    expect(refusalOf(refused(code), "www")?.message).toContain(says);
  });

  test("leaves our own errors alone", () => {
    expect(refusalOf(new TypeError("x is not a function"), "www")).toBeUndefined();
    expect(refusalOf("text", "www")).toBeUndefined();
  });

  test("a disk with room but no place for more files", () => {
    const { message } = fullProblem(refused("ENOSPC"), "www", { needed: 1000, free: 5000 });
    expect(message).toContain(
      "takes at least 1.0 kB, and 5.0 kB is free. That is room enough, but maybe not",
    );
  });
});

async function giveTo(folder: string, user: number): Promise<void> {
  await chown(folder, user, user);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), user, user);
  }
}
