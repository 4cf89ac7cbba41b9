import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { typeNames } from "../../../src/content-types/index.ts";
import { openPublicPortal } from "../../../src/site/public/public-portal.ts";

test("the public site's modules load nothing that reads git, judges internal content or asks what day it is", async () => {
  const loaded = await modulesFrom(resolve("src/site/public/public-site.ts"));
  const below = loaded.map((file) => relative(resolve("src"), file));
  expect(
    below.filter((file) => /^(check\.ts|engine|rules|provenance|site\/(portal|site)\.ts)/.test(file)),
  ).toEqual([]);
  expect(loaded).toContain(resolve("src/catalogue/read.ts"));
});

test("a content folder is read as if nothing internal were in it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-"));
  try {
    const files = {
      "site.yaml": "organisation: Exempelbolaget\n",
      "internal/roles/editor.yaml": "title: { sv: hemlig, en: secret }\n",
      "public/how-we-work/ett/sv.mdx": "---\ntitle: Ett\n---\n",
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { known, texts } = await openPublicPortal(folder);
    const there = typeNames.filter((name) => known[name].size > 0);
    expect(there).toEqual(["site", "posts"]);
    expect([...texts.values()].join()).not.toMatch(/hemlig|secret/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Every module of ours that runs when one is imported; what is imported as a type does not run. */
async function modulesFrom(entry: string, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(entry)) return [...seen];
  seen.add(entry);
  const text = await readFile(entry, "utf8");
  const imports = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm);
  for (const [, path = ""] of imports) await modulesFrom(resolve(dirname(entry), path), seen);
  return [...seen];
}
