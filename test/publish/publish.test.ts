import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { keptReleases } from "../../src/publish/kept-releases.ts";
import { packedBefore } from "../../src/publish/packed-before.ts";
import { assetsOf, madeFiles, madeSite, ownFolder } from "./made-site.ts";
import {
  idIn,
  leftoversIn,
  noon,
  placesIn,
  publishEditions,
  publishMade,
  rollBack,
  wholeLive,
} from "./in-process.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("what a publish leaves", () => {
  test("a folder a release, its manifest beside it, and a link to what is live", async () => {
    const root = await ownFolder();
    const [from, to] = [join(root, "dist"), join(root, "www")];
    await madeSite(from, madeFiles("a"));
    const outcome = await publishMade(from, to);
    const id = idIn(outcome);
    expect(outcome).toEqual({
      code: 0,
      report: `public: ${id} is live: 24 files, 8.7 kB, as of 2026-11-22, from no commit.\n  It is the first.\n`,
    });
    expect((await readdir(join(to, "public"))).toSorted()).toEqual([
      ".kvitto-publish",
      "current",
      "releases",
    ]);
    expect((await readdir(join(to, "public/releases"))).toSorted()).toEqual([id, `${id}.manifest.json`]);
    expect(await readlink(join(to, "public/current"))).toBe(`releases/${id}`);
    for (const [path, content] of Object.entries(madeFiles("a")))
      expect(await readFile(join(to, "public/current", path))).toEqual(Buffer.from(content));
    expect(await leftoversIn(to)).toEqual([]);
  });

  test("text of some size also packed, and the packed forms unpack to it", async () => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), madeFiles("a"));
    await publishMade(join(root, "dist"), root);
    const current = join(root, "public/current");
    const bytes = await readFile(join(current, "index.html"));
    const packed = await readFile(join(current, "index.html.gz"));
    expect(gunzipSync(packed)).toEqual(bytes);
    expect([...packed.subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]); // No name and no time in the header.
    expect(brotliDecompressSync(await readFile(join(current, "index.html.br")))).toEqual(bytes);
    const all = await readdir(current, { recursive: true });
    // Ten pages, the style and the script; the data is short, the rest is packed already.
    expect(all.filter((path) => path.endsWith(".gz"))).toHaveLength(12);
    expect(all.filter((path) => path.endsWith(".br"))).toHaveLength(12);
  });

  test("the same id and the same bytes on another day in another place", async () => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), madeFiles("a"));
    const here = await publishMade(join(root, "dist"), join(root, "here"));
    const there = await publishMade(join(root, "dist"), join(root, "there"), { now: noon + 9e8 });
    expect(idIn(there)).toBe(idIn(here));
    expect(await bytesBelow(join(root, "there/public/current/"))).toEqual(
      await bytesBelow(join(root, "here/public/current/")),
    );
  });

  test("no two releases of one second: an ETag of second and size must tell them apart", async () => {
    const root = await ownFolder();
    const seconds = [];
    for (const edition of ["a", "b", "c"]) {
      await madeSite(join(root, "dist"), madeFiles(edition));
      await publishMade(join(root, "dist"), root);
      const { mtimeMs, size } = await stat(join(root, "public/current/index.html"));
      seconds.push([mtimeMs - noon, size]);
    }
    expect(seconds.map(([ms]) => ms)).toEqual([0, 1000, 2000]);
    expect(new Set(seconds.map(([, size]) => size)).size).toBe(1);
  });
});

describe("what a second publish does", () => {
  test("nothing when the same bytes are live", async () => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), madeFiles("a"));
    const first = await publishMade(join(root, "dist"), root);
    const before = await bytesBelow(join(root, "public/"));
    const again = await publishMade(join(root, "dist"), root, { now: noon + 5000 });
    expect(again).toEqual({
      code: 0,
      report: `public: ${idIn(first)} is live already. Nothing was changed.\n`,
    });
    expect(await bytesBelow(join(root, "public/"))).toEqual(before);
  });

  test("mends what is live when a byte of it has changed", async () => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), madeFiles("a"));
    const id = idIn(await publishMade(join(root, "dist"), root));
    await writeFile(join(root, "public/current/index.html"), "defaced");
    await rm(join(root, "public/current/rules/r1"), { recursive: true });
    const { code, report } = await publishMade(join(root, "dist"), root);
    expect([code, report]).toEqual([0, expect.stringContaining("is whole again")]);
    expect(await wholeLive(root)).toBe(id);
  });

  test("keeps the assets of earlier releases, and not their pages", async () => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), { ...madeFiles("a"), "gone/index.html": "gone" });
    await publishMade(join(root, "dist"), root);
    await madeSite(join(root, "dist"), madeFiles("b"));
    await publishMade(join(root, "dist"), root);
    const current = join(root, "public/current");
    for (const path of [...assetsOf("a"), ...assetsOf("b")])
      expect(await readFile(join(current, path), "utf8"), path).toContain(/[_.]a\./.test(path) ? "a" : "b");
    expect(await readFile(join(current, `${assetsOf("a")[0]}.gz`))).toBeInstanceOf(Buffer);
    await expect(stat(join(current, "gone/index.html"))).rejects.toThrow("ENOENT");
    expect(await readFile(join(current, "index.html"), "utf8")).toContain("Edition b.");
  });

  test("removes the oldest release beyond those to keep", async () => {
    const root = await ownFolder();
    const ids = await publishEditions(root, ["a", "b", "c", "d"], 3);
    const kept = (await readdir(join(root, "public/releases"))).filter((name) => !name.includes("."));
    expect(kept.toSorted()).toEqual(ids.slice(1).toSorted());
    expect(await leftoversIn(root)).toEqual([]);
  });

  test("lends packed files to the next, unless they are damaged or another version packed them", async () => {
    const root = await ownFolder();
    await publishEditions(root, ["a"]);
    const kept = await keptReleases(placesIn(root));
    const [release] = kept;
    const [path, file] = Object.entries(release?.manifest.files ?? {}).find(([, { gz }]) => gz) ?? [
      "",
      undefined,
    ];
    const packed = join(root, "public/current", `${path}.gz`);
    const lent = async (from = kept) => packedBefore(from)(file?.sha256 ?? "", "gz");
    expect(await lent()).toEqual(await readFile(packed));
    expect(await packedBefore(kept)("0".repeat(64), "gz")).toBeUndefined();
    const other = kept.map((one) => ({
      ...one,
      manifest: { ...one.manifest, packers: { gz: "0", br: "0" } },
    }));
    expect(await lent(other)).toBeUndefined();
    await writeFile(packed, "damaged");
    expect(await lent()).toBeUndefined();
  });

  test("warns when a name that promises the same bytes has others", async () => {
    const root = await ownFolder();
    await publishEditions(root, ["a"]);
    await madeSite(join(root, "dist"), { ...madeFiles("a"), "_astro/style.a.css": "p { color: blue }" });
    const { report } = await publishMade(join(root, "dist"), root);
    expect(report).toContain(
      '1 file had another content under the same name in an earlier release, and browsers may keep that one: "_astro/style.a.css".',
    );
  });
});

test("a hand-made release that is live is never removed", async () => {
  const root = await ownFolder();
  const id = "0123456789abcdef";
  await mkdir(join(root, `public/releases/${id}`), { recursive: true });
  await symlink(`releases/${id}`, join(root, "public/current"));
  expect(await leftoversIn(root)).toEqual([]);
  const [published] = await publishEditions(root, ["a"]);
  expect(await wholeLive(root)).toBe(published);
  expect((await rollBack(root)).problem).toContain(`${id} was live before`);
});

/** Every file below a folder, by path. Links are not followed. */
async function bytesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.toSorted().map((path) => [path.slice(folder.length), readFileSync(path)]));
}
