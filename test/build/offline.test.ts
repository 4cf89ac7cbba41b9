import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeRelease, writeWorker } from "../../src/build/offline.ts";

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-release-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const listIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, "release-files.json"), "utf8")) as [string, string][];
const releaseIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, "release.json"), "utf8")) as Record<string, unknown>;

describe("writeRelease(folder)", () => {
  test("lists every file by its address, sorted, and leaves out what says so", async () => {
    const folder = await folderOf({
      "rules/r01.json": "abc",
      "index.html": "abc",
      "404.html": "",
      "en/404/index.html": "abc",
      "åäö 100%.csv": "abc",
      "sw.js": "worker",
      "release.json": "older",
      "release-files.json": "older",
    });
    await writeRelease(folder);
    // SHA-256 of "abc" and of nothing, from FIPS 180-4.
    expect(await listIn(folder)).toEqual([
      ["/", "ba7816bf8f01cfea"],
      ["/%C3%A5%C3%A4%C3%B6%20100%25.csv", "ba7816bf8f01cfea"],
      ["/404.html", "e3b0c44298fc1c14"],
      ["/en/404/", "ba7816bf8f01cfea"],
      ["/rules/r01.json", "ba7816bf8f01cfea"],
    ]);
    expect(await releaseIn(folder)).toMatchObject({ version: 1, files: 5, bytes: 12 });
  });

  test("names the same files the same, and changed ones otherwise", async () => {
    const named = async (files: Readonly<Record<string, string>>) => {
      const folder = await folderOf(files);
      await writeRelease(folder);
      return (await releaseIn(folder))["release"];
    };
    const first = await named({ "index.html": "a", "b.json": "b" });
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await named({ "b.json": "b", "index.html": "a" })).toBe(first);
    expect(await named({ "index.html": "a", "b.json": "c" })).not.toBe(first);
    expect(await named({ "index.html": "a", "c.json": "b" })).not.toBe(first);
  });

  test("lists nothing of an empty folder", async () => {
    const folder = await folderOf({});
    await writeRelease(folder);
    expect(await listIn(folder)).toEqual([]);
    expect(await releaseIn(folder)).toMatchObject({ files: 0, bytes: 0 });
  });
});

test("writeWorker(folder) adds the icons and a worker that imports nothing, and writeRelease(folder) lists the icons", async () => {
  const folder = await folderOf({ "index.html": "start" });
  await writeWorker(folder);
  await writeRelease(folder);
  expect((await listIn(folder)).map(([address]) => address)).toEqual([
    "/",
    "/icons/icon-192.png",
    "/icons/icon-512.png",
    "/icons/maskable-512.png",
  ]);
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
  const [width, height] = await readFile(join(folder, "icons/icon-192.png")).then((png) => [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
  ]);
  expect([width, height]).toEqual([192, 192]);
});
