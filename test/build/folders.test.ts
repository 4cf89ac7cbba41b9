import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { copyPublicContent } from "../../src/build/public-content.ts";
import { swapIn } from "../../src/build/swap-in.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kvitto-folders-"));
  onTestFinished(() => rm(root, { recursive: true }));
});

async function write(path: string, text = path): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const files = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

describe("copyPublicContent(content, target)", () => {
  test("copies what is public, and nothing else", async () => {
    await write("content/site.yaml");
    await write("content/README.md");
    await write("content/internal/rules/r01.yaml");
    await write("content/public/facts.yaml");
    await write("content/public/how-we-work/post/sv.mdx");
    await copyPublicContent(join(root, "content"), join(root, "copy"));
    expect(await files("copy")).toEqual([
      "copy/public/facts.yaml",
      "copy/public/how-we-work/post/sv.mdx",
      "copy/site.yaml",
    ]);
  });

  test("forgets what an earlier copy held", async () => {
    await write("copy/public/withdrawn.yaml");
    await write("copy/internal/secret.yaml");
    await write("content/site.yaml");
    await copyPublicContent(join(root, "content"), join(root, "copy"));
    expect(await files("copy")).toEqual(["copy/site.yaml"]);
  });
});

describe("swapIn(staged, target)", () => {
  test("puts the new folder in place of the old one and leaves nothing of it", async () => {
    await write("staging/site/index.html", "new");
    await write("dist/site/index.html", "old");
    await write("dist/site/gone.html", "old");
    await swapIn(join(root, "staging/site"), join(root, "dist/site"));
    expect(await files(".")).toEqual(["dist/site/index.html"]);
    expect(await readFile(join(root, "dist/site/index.html"), "utf8")).toBe("new");
  });

  test("works where nothing stood before", async () => {
    await write("staging/site/index.html", "new");
    await swapIn(join(root, "staging/site"), join(root, "dist/site"));
    expect(await files(".")).toEqual(["dist/site/index.html"]);
  });

  test("brings the old folder back when there is no new one", async () => {
    await write("dist/site/index.html", "old");
    await expect(swapIn(join(root, "staging/site"), join(root, "dist/site"))).rejects.toThrow("ENOENT");
    expect(await files("dist")).toEqual(["dist/site/index.html"]);
  });
});
