import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { contentCommit } from "../../src/build/content-commit.ts";
import {
  compareWithManifest,
  makeManifest,
  manifestPath,
  readManifest,
  writeManifest,
} from "../../src/build/manifest.ts";

const about = { site: "public", as_of: "2026-11-22", gates: ["content-check"] } as const;
// `printf abc | sha256sum`, and of nothing.
const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "kvitto-manifest-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = join(root, "public");
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe("makeManifest(folder, about)", () => {
  test("lists every file by path, with fingerprint and size", async () => {
    const folder = await folderOf({ "index.html": "abc", "en/index.html": "", "a.css": "abc" });
    const made = await makeManifest(folder, { ...about, gates: [...about.gates] });
    expect(made).toEqual({
      version: 1,
      ...about,
      files: {
        "a.css": { sha256: abc, size: 3 },
        "en/index.html": { sha256: nothing, size: 0 },
        "index.html": { sha256: abc, size: 3 },
      },
    });
    expect(Object.keys(made.files)).toEqual(["a.css", "en/index.html", "index.html"]);
  });

  test("of an empty folder lists nothing", async () => {
    const made = await makeManifest(await folderOf({}), { ...about, gates: [] });
    expect(made.files).toEqual({});
  });

  test("refuses a link, whose bytes lie elsewhere", async () => {
    const folder = await folderOf({ "index.html": "abc" });
    await symlink("index.html", join(folder, "en.html"));
    await expect(makeManifest(folder, { ...about, gates: [] })).rejects.toThrow("en.html is no plain file.");
  });
});

describe("compareWithManifest(folder, manifest)", () => {
  const compared = async (change: (folder: string) => Promise<unknown>) => {
    const folder = await folderOf({ "index.html": "abc", "feed.xml": "abc" });
    const made = await makeManifest(folder, { ...about, gates: [] });
    await change(folder);
    return compareWithManifest(folder, made);
  };

  test.for([
    { because: "nothing changed", change: () => Promise.resolve(), want: [] },
    {
      because: "a file is gone",
      change: (folder: string) => rm(join(folder, "feed.xml")),
      want: [{ path: "feed.xml", problem: "missing" }],
    },
    {
      because: "a file of the same size says something else",
      change: (folder: string) => writeFile(join(folder, "feed.xml"), "abd"),
      want: [{ path: "feed.xml", problem: "changed" }],
    },
    {
      because: "a file came to it",
      change: (folder: string) => writeFile(join(folder, "a.json"), "{}"),
      want: [{ path: "a.json", problem: "extra" }],
    },
    {
      because: "a file became a link to the same bytes",
      change: async (folder: string) => {
        await rm(join(folder, "feed.xml"));
        await symlink("index.html", join(folder, "feed.xml"));
      },
      want: [{ path: "feed.xml", problem: "changed" }],
    },
    {
      because: "a link to a folder came to it",
      change: (folder: string) => symlink("..", join(folder, "up")),
      want: [{ path: "up", problem: "extra" }],
    },
  ])("when $because", async ({ change, want }) => {
    expect(await compared(change)).toEqual(want);
  });
});

test("a manifest is read as it was written, and the same one gives the same bytes", async () => {
  const folder = await folderOf({ "index.html": "abc" });
  const made = await makeManifest(folder, { ...about, commit: "a".repeat(40), gates: ["content-check"] });
  const path = manifestPath(folder);
  await writeManifest(path, made);
  expect(path.endsWith("/public.manifest.json")).toBe(true);
  expect(await readManifest(path)).toEqual(made);
  const first = await readFile(path, "utf8");
  await writeManifest(
    path,
    await makeManifest(folder, { ...about, commit: "a".repeat(40), gates: ["content-check"] }),
  );
  expect(await readFile(path, "utf8")).toBe(first);
});

test.for(["", "{}", '{"version":2,"site":"public","as_of":"2026-11-22","gates":[],"files":{}}'])(
  "what is no manifest is refused: %s",
  async (text) => {
    const folder = await folderOf({ "a.manifest.json": text });
    await expect(readManifest(join(folder, "a.manifest.json"))).rejects.toThrow();
  },
);

test("the commit is known only while the content folder holds just what it holds", async () => {
  const root = await folderOf({ "content/site.yaml": "a: 1\n", ".gitignore": "*.tmp\n", "src/a.ts": "1" });
  const content = join(root, "content");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@a.example", ...args], { cwd: root });
  expect(await contentCommit(content)).toBeUndefined();
  git("init", "--quiet");
  git("add", ".");
  expect(await contentCommit(content)).toBeUndefined();
  git("commit", "--quiet", "-m", "first");
  const id = git("rev-parse", "HEAD").toString().trim();
  expect(await contentCommit(content)).toBe(id);
  await writeFile(join(root, "src/a.ts"), "2");
  expect(await contentCommit(content)).toBe(id);
  await writeFile(join(content, "b.tmp"), "git ignores it, the build does not");
  expect(await contentCommit(content)).toBeUndefined();
});
