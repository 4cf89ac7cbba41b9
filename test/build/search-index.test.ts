import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { searchFolder, searchIndex, writeSearchIndex, type IndexFile } from "../../src/build/search-index.ts";
import { openSearchEngine } from "../../src/client/search-engine.ts";
import type { LexiconFile } from "../../src/search/lexicon.ts";
import type { SearchRecord } from "../../src/search/records.ts";
import type { SearchEntry } from "../../src/search/search-entry.ts";
import { entry, inPage } from "./small-search.ts";

/** Starting Pagefind and bundling take a second, and more on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let files: readonly IndexFile[] = [];
beforeAll(async () => {
  inPage();
  files = await searchIndex(source);
});
afterAll(() => vi.unstubAllGlobals());

const entries: readonly SearchEntry[] = [
  entry("templates/radera#sv", {
    record: "templates/radera",
    title: "Kan ni radera mina uppgifter?",
    body: "Vi raderar dem inom en månad.",
    tags: ["hemligtagg"],
    codes: ["Radera-Konto", "r9"],
    keywords: ["Radera-Konto", "r9"],
    asked_as: ["hemligfraga om kundklubben"],
    facets: { channel: ["email"], topic: ["privacy"] },
  }),
  entry("templates/radera#en", {
    record: "templates/radera",
    lang: "en",
    title: "Can you erase my details?",
    body: "We erase them within a month.",
  }),
  entry("rules/r1#sv", {
    kind: "rule",
    title: "Märkning av AI-bilder",
    body: "Bilder märks.",
    resting: true,
  }),
];
const source = { entries, synonyms: [["radera", "ta bort", "hemligsynonym"]] };

const bytesOf = (files: readonly IndexFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]));

function jsonOf<T>(files: readonly IndexFile[], path: string): T {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return JSON.parse(Buffer.from(file.content).toString()) as T;
}

/** A file as its reader sees it: unpacked where it is packed. */
function textOf({ content }: IndexFile): string {
  const bytes = Buffer.from(content);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

/** What the written index finds, by record. Pagefind runs here as it does in a page. */
async function finderOf(written: readonly IndexFile[]) {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-index-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeSearchIndex(folder, written);
  const { answer, records } = await openSearchEngine(`${pathToFileURL(join(folder, searchFolder)).href}/`);
  return async (text: string) => (await answer(text, "sv")).hits.map(({ id }) => records.get(id)?.record);
}

describe("searchIndex(source)", () => {
  test("writes the same bytes each time, whatever order Pagefind's hash maps have", async () => {
    const first = bytesOf(files);
    expect(Object.keys(first).length).toBeGreaterThan(8);
    for (let run = 0; run < 3; run += 1) expect(bytesOf(await searchIndex(source))).toEqual(first);
  });

  test("leaves out interfaces, styles and workers that nothing loads, and the fragments", () => {
    const paths = files.map(({ path }) => path.replace(/sv_[0-9a-f]+/, "sv_0"));
    expect(paths.toSorted()).toEqual([
      "cards/sv_0.json",
      "cards/sv_0.json",
      "cards/sv_0.json",
      expect.stringMatching(/^engine\/index\/sv_0\.pf_index$/),
      "engine/pagefind-entry.json",
      "engine/pagefind.js",
      expect.stringMatching(/^engine\/pagefind\.sv_0\.pf_meta$/),
      "engine/wasm.sv.pagefind",
      "lexicon.json",
      "pagefind-component-ui.js",
      "pagefind.js",
      "records.json",
    ]);
  });

  test("hides its hidden words: nothing but the index itself and the lexicon holds them", () => {
    const holding = files
      .filter((file) => /hemlig(tagg|fraga|synonym)/i.test(textOf(file)))
      .map(({ path }) => path.replace(/sv_[0-9a-f]+/, "sv_0"));
    expect(holding).toEqual(["engine/index/sv_0.pf_index", "lexicon.json"]);
  });

  test("has a card for each record, as it was given", () => {
    const records = jsonOf<SearchRecord[]>(files, "records.json");
    expect(new Set(records.map(({ id }) => id)).size).toBe(entries.length);
    const cards = records.map(({ id }) => jsonOf(files, `cards/${id}.json`));
    expect(cards).toEqual(entries.map(({ card }) => card));
  });

  test("says of each record what it is narrowed by, its codes as they are typed, and whether it rests", () => {
    const records = jsonOf<SearchRecord[]>(files, "records.json");
    const name = expect.stringMatching(/^sv_[0-9a-f]+$/) as string;
    expect(records).toEqual([
      {
        id: name,
        record: "templates/radera",
        kind: "template",
        lang: "sv",
        codes: ["radera konto", "r9"],
        facets: { channel: ["email"], topic: ["privacy"] },
      },
      { id: name, record: "templates/radera", kind: "template", lang: "en" },
      { id: name, record: "rules/r1#sv", kind: "rule", lang: "sv", resting: true },
    ]);
  });

  test("counts words by documents: one form of each, parts and synonyms too", () => {
    const { documents, words } = jsonOf<LexiconFile>(files, "lexicon.json");
    const counted = Object.entries(words).flatMap(([count, some]) =>
      some.split(" ").map((word): [string, number] => [word, Number(count)]),
    );
    expect(documents).toBe(3);
    expect(Object.fromEntries(counted)).toMatchObject({
      erase: 1,
      // Swedish stems bring `radera` and `raderar` together.
      radera: 1,
      kund: 1,
      tabort: 1,
      hemligsynonym: 1,
    });
  });

  test("finds each record once", async () => {
    const find = await finderOf(files);
    const found: Record<string, unknown> = {};
    for (const text of [
      "radera mina uppgifter",
      "erase",
      "kan ni ta bort mig",
      "klubb",
      "R9",
      "raderra",
      "markning",
      "kvantdator",
    ]) {
      found[text] = await find(text);
    }
    expect(found).toEqual({
      "radera mina uppgifter": ["templates/radera"],
      // In English, by its other text.
      erase: ["templates/radera"],
      // By a synonym of the title's.
      "kan ni ta bort mig": ["templates/radera"],
      // By the last part of a compound.
      klubb: ["templates/radera"],
      // By its code, though nothing else of it is asked for.
      R9: ["templates/radera"],
      // With a slip.
      raderra: ["templates/radera"],
      // Without å, ä and ö.
      markning: ["rules/r1#sv"],
      kvantdator: [],
    });
  });

  test("of nothing knows nothing", async () => {
    const empty = await searchIndex({ entries: [], synonyms: [] });
    expect(jsonOf(empty, "records.json")).toEqual([]);
    expect(jsonOf(empty, "lexicon.json")).toEqual({ documents: 0, words: {} });
    expect(empty.filter(({ path }) => path.startsWith("cards/"))).toEqual([]);
  });

  test("cannot be broken by what a record says", async () => {
    const hostile = [
      "</h1></body>",
      "<script>alert(1)</script>",
      '"><p data-pagefind-ignore>',
      "<!--",
      "\0",
      "?!",
    ];
    const made = await searchIndex({
      entries: [
        ...hostile.map((title, i) => entry(`hostile-${i}`, { title, body: `${title} ofarlig${title}` })),
        entry("last", { title: "Robot" }),
      ],
      synonyms: [["robot", "<b>bot</b>"], ["?!"]],
    });
    const titles = jsonOf<SearchRecord[]>(made, "records.json").map(
      ({ id }) => jsonOf<SearchEntry["card"]>(made, `cards/${id}.json`).title,
    );
    expect(titles).toEqual([...hostile, "Robot"]);
    const find = await finderOf(made);
    expect((await find("ofarlig")).toSorted()).toEqual(hostile.map((_, i) => `hostile-${i}`));
    expect(await find("robot")).toEqual(["last"]);
  });

  test("keeps records apart that say the same", async () => {
    const made = await searchIndex({
      entries: [entry("a", { title: "Robot" }), entry("b", { title: "Robot" })],
      synonyms: [],
    });
    expect(new Set(jsonOf<SearchRecord[]>(made, "records.json").map(({ id }) => id)).size).toBe(2);
  });

  test("refuses a record without a single word, which nobody could find", async () => {
    const made = searchIndex({ entries: [entry("a", { title: "?!" })], synonyms: [] });
    await expect(made).rejects.toThrow("The search index has lost a.");
  });
});

describe("writeSearchIndex(folder, files)", () => {
  test("writes files, folders and all, below the folder that the page asks for", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kvitto-index-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeSearchIndex(folder, []);
    expect(await readdir(folder)).toEqual([]);
    await writeSearchIndex(folder, [
      { path: "records.json", content: "[]" },
      { path: "engine/index/a.pf_index", content: new Uint8Array([1, 2]) },
    ]);
    expect(await readFile(join(folder, "search-index/records.json"), "utf8")).toBe("[]");
    expect([...(await readFile(join(folder, "search-index/engine/index/a.pf_index")))]).toEqual([1, 2]);
  });
});
