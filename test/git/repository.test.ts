import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blobId, readBlobs } from "../../src/git/blobs.ts";
import { contentAt } from "../../src/git/content-at.ts";
import { mergeBase, openRepository, resolveCommit, type Repository } from "../../src/git/repository.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { scratchRepository } from "./scratch-repository.ts";

async function open(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  if (!repository) throw new Error("There is no repository.");
  return repository;
}

describe("openRepository(folder)", () => {
  test("outside a repository there is none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kvitto-none-"));
    expect(await openRepository(folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  test("knows a shallow clone and a bare one", async () => {
    using scratch = scratchRepository();
    scratch.commit({ a: "1" });
    scratch.commit({ a: "2" });
    scratch.git("clone", "--quiet", "--bare", "--depth=1", `file://${scratch.folder}`, "shallow.git");
    const shallow = await open(`${scratch.folder}/shallow.git`);
    expect(shallow).toMatchObject({ shallow: true, root: undefined });
    expect(await open(scratch.folder)).toMatchObject({ shallow: false });
  });
});

describe("resolveCommit(repository, ref)", () => {
  test.for(["nothing", "", "--all", "-h", "HEAD:content", "$(id)", "a\0b", "@{u}"])(
    "%j is no commit",
    async (ref) => {
      using scratch = scratchRepository();
      scratch.commit({ "content/a.yaml": "1" });
      expect(await resolveCommit(await open(scratch.folder), ref)).toBeUndefined();
    },
  );

  test("a branch, HEAD and a short id are", async () => {
    using scratch = scratchRepository();
    const id = scratch.commit({ a: "1" });
    const repository = await open(scratch.folder);
    for (const ref of ["main", "HEAD", id.slice(0, 8), id])
      expect(await resolveCommit(repository, ref)).toBe(id);
  });
});

test("mergeBase() is where two branches parted; unrelated ones have none", async () => {
  using scratch = scratchRepository();
  const start = scratch.commit({ a: "1" });
  scratch.git("checkout", "--quiet", "-b", "change");
  scratch.commit({ b: "1" });
  scratch.git("checkout", "--quiet", "main");
  scratch.commit({ a: "2" });
  const repository = await open(scratch.folder);
  expect(await mergeBase(repository, "main", "change")).toBe(start);
  scratch.git("checkout", "--quiet", "--orphan", "other");
  scratch.commit({ c: "1" });
  expect(await mergeBase(repository, "main", "other")).toBeUndefined();
});

describe("readBlobs(repository, ids)", () => {
  test("gives bytes as they are, empty and binary ones too, and leaves out what is not there", async () => {
    using scratch = scratchRepository();
    scratch.commit({ empty: "", text: "å\n\n", last: "no line break" });
    const ids = ["empty", "text", "last"].map((name) => scratch.git("rev-parse", `HEAD:${name}`));
    const blobs = await readBlobs(await open(scratch.folder), [...ids, "0".repeat(40), "not an id"]);
    expect(ids.map((id) => Buffer.from(blobs.get(id) ?? "?").toString())).toEqual([
      "",
      "å\n\n",
      "no line break",
    ]);
    expect(blobs.size).toBe(3);
    expect(ids.map((id) => blobId(blobs.get(id) ?? new Uint8Array()))).toEqual(ids);
  });
});

describe("contentAt(repository, commit, folder)", () => {
  test("reads a commit as readContent reads the folder", async () => {
    using scratch = scratchRepository();
    scratch.commit({
      "content/internal/rules/å.yaml": "a: 1\n",
      "content/site.yaml": "b\n",
      "content/README.md": "not content",
      "content/.hidden/x": "not content",
      "content2/x": "not content",
    });
    const now = await contentAt(await open(scratch.folder), "HEAD", "content");
    expect(now.map(({ path }) => path)).toEqual(["internal/rules/å.yaml", "site.yaml"]);
    expect(now.map(({ bytes, ...rest }) => ({ ...rest, text: Buffer.from(bytes).toString() }))).toEqual(
      (await readContent(`${scratch.folder}/content`)).map(({ bytes, ...rest }) => ({
        ...rest,
        text: Buffer.from(bytes).toString(),
      })),
    );
  });

  test("the top of the repository may be the content folder itself", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "site.yaml": "b\n", "internal/rules/r01.yaml": "a: 1\n", ".hidden/x": "not content" });
    const files = await contentAt(await open(scratch.folder), "HEAD", "");
    expect(files.map(({ path }) => path)).toEqual(["internal/rules/r01.yaml", "site.yaml"]);
  });

  test("a folder that was not there reads as empty", async () => {
    using scratch = scratchRepository();
    scratch.commit({ a: "1" });
    expect(await contentAt(await open(scratch.folder), "HEAD", "content")).toEqual([]);
  });

  test("a symbolic link is told, and not followed", async () => {
    using scratch = scratchRepository();
    scratch.commit({ "content/site.yaml": "x" });
    scratch.git(
      "update-index",
      "--add",
      "--cacheinfo",
      `120000,${scratch.git("rev-parse", "HEAD:content/site.yaml")},content/link.yaml`,
    );
    scratch.git("commit", "--quiet", "-m", "A link");
    const files = await contentAt(await open(scratch.folder), "HEAD", "content");
    expect(files.find(({ path }) => path === "link.yaml")).toMatchObject({ kind: "symlink", size: 0 });
  });
});
