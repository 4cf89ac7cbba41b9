import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { entriesBelow } from "../../../src/build/entries-below.ts";
import { moduleTexts } from "../../../src/build/module-texts.ts";
import { typeNames } from "../../../src/content-types/index.ts";
import { openPublicPortal } from "../../../src/site/public/public-portal.ts";

test("no page of the public site runs anything that reads git, judges internal content or asks what day it is", async () => {
  const pages = (await entriesBelow("src/sites/public")).map(({ path }) => `src/sites/public/${path}`);
  const loaded = [...(await moduleTexts(pages))];
  const paths = loaded.map(([path]) => path);
  expect(
    paths.filter((path) =>
      /^src\/(check\.ts|build|engine|rules|git|provenance|approvals|audit|facts|sites\/internal|site\/(portal|site)\.ts)/.test(
        path,
      ),
    ),
  ).toEqual([]);
  const asking = loaded.filter(([, text]) =>
    /node:child_process|Temporal\.Now|Date\.now|new Date\(\)/.test(text),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
  // It follows pages into layouts, components and views, down to the one that reads files.
  expect(paths).toContain("src/catalogue/read.ts");
  expect(paths).toContain("src/layouts/PublicPage.astro");
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
