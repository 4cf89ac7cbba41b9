import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildSearch } from "../../src/build/build-search.ts";
import { entry } from "./small-search.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kvitto-search-"));
  await mkdir(join(folder, "search-index/words"), { recursive: true });
  await writeFile(join(folder, "search-index/words/sv.json"), "{}");
});
afterEach(() => rm(folder, { recursive: true }));

describe("buildSearch(folder)", () => {
  test("puts the index in the place of what it is made from", { timeout: 60_000 }, async () => {
    const source = { entries: [entry("a", { title: "Robot", asked_as: ["hemlig"] })], synonyms: [] };
    await writeFile(join(folder, "search-index/source.json"), JSON.stringify(source));
    await buildSearch(folder);
    const names = await readdir(join(folder, "search-index"));
    expect(names.sort()).toEqual([
      "cards",
      "engine",
      "lexicon.json",
      "pagefind-component-ui.js",
      "pagefind.js",
      "records.json",
      "words",
    ]);
    const records = await readFile(join(folder, "search-index/records.json"), "utf8");
    expect(JSON.parse(records)).toMatchObject([{ record: "a", kind: "template", lang: "sv" }]);
  });

  test("fails when the pages left nothing to make it from", async () => {
    await expect(buildSearch(folder)).rejects.toThrow("source.json");
  });
});
