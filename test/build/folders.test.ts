import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { makePublicTree } from "../../src/build/public-tree.ts";
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

describe("makePublicTree({ content, code, target })", () => {
  const make = () =>
    makePublicTree({ content: join(root, "texts"), code: join(root, "code"), target: join(root, "tree") });

  test("holds public content and the code of public pages, and nothing else", async () => {
    await write("texts/site.yaml");
    await write("texts/README.md");
    await write("texts/internal/rules/r01.yaml");
    await write("texts/public/facts.yaml");
    await write("texts/public/.facts.yaml.swp");
    await write("texts/public/how-we-work/post/sv.mdx");
    await write("code/astro.config.mjs");
    await write("code/.env");
    await write("code/approvals/people.yaml");
    await write("code/src/site/words.ts");
    await write("code/src/sites/internal/pages/index.astro");
    await write("code/src/sites/public/pages/index.astro");
    await make();
    expect(await files("tree")).toEqual([
      "tree/astro.config.mjs",
      "tree/content/public/facts.yaml",
      "tree/content/public/how-we-work/post/sv.mdx",
      "tree/content/site.yaml",
      "tree/src/site/words.ts",
      "tree/src/sites/public/pages/index.astro",
    ]);
  });

  test("forgets what an earlier tree held, Astro's cache too", async () => {
    await write("tree/content/public/withdrawn.yaml");
    await write("tree/.kvitto/cache/public/data-store.json");
    await write("texts/site.yaml");
    await make();
    expect(await files("tree")).toEqual(["tree/content/site.yaml"]);
  });

  test.for([
    { because: "a file", link: "texts/public/facts.yaml", to: "../internal/rules/r01.yaml" },
    { because: "a folder", link: "texts/public/how-we-work", to: "../internal/rules" },
    { because: "all that is public", link: "texts/public", to: "internal" },
    {
      because: "a file of the code",
      link: "code/public/rules.yaml",
      to: "../../texts/internal/rules/r01.yaml",
    },
    { because: "nothing that is there", link: "texts/site.yaml", to: "gone.yaml" },
  ])("refuses a link to $because", async ({ link, to }) => {
    await write("texts/internal/rules/r01.yaml", "hemlig");
    await mkdir(dirname(join(root, link)), { recursive: true });
    await symlink(to, join(root, link));
    await expect(make()).rejects.toThrow(`${link} is no plain file`);
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
