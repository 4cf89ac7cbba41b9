import { mkdtemp, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { openSearchEngine } from "../../src/client/search-engine.ts";
import type { SearchRecord } from "../../src/search/records.ts";

/** An engine that finds what it is told to, and notes what it was asked. */
const fakePagefind = (found: object): string => `
  const found = ${JSON.stringify(found)};
  export const asked = [];
  export let options;
  export const createInstance = (given) => {
    options = given;
    return {
      search: async (text) => {
        asked.push(text);
        return { results: Object.entries(found[text] ?? {}).map(([id, score]) => ({ id, score })) };
      },
    };
  };`;

const record = (id: string, fields: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  record: id,
  kind: "template",
  lang: "sv",
  ...fields,
});

interface Index {
  readonly records: readonly SearchRecord[];
  readonly words: Readonly<Record<number, string>>;
  readonly found: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The address of an index that was written to a folder of its own. */
async function indexOf({ records, words, found }: Index): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-engine-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "engine"));
  await writeFile(join(folder, "engine/package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "engine/pagefind.js"), fakePagefind(found));
  await writeFile(join(folder, "lexicon.json"), JSON.stringify({ documents: 10, words }));
  await writeFile(join(folder, "records.json"), JSON.stringify(records));
  return `${pathToFileURL(folder).href}/`;
}

const spied = (base: string) =>
  import(/* @vite-ignore */ `${base}engine/pagefind.js`) as Promise<{ asked: string[]; options: object }>;

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: string) => {
    const text = await readFile(fileURLToPath(address), "utf8").catch(() => undefined);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

const small: Index = {
  records: [record("a"), record("b", { kind: "rule" })],
  words: { 2: "robot markning" },
  found: { robot: { a: 2, b: 1 }, '"en robot"': { b: 1 } },
};

describe("openSearchEngine(base)", () => {
  test("answers with what the engine finds for each word, and only those", async () => {
    const base = await indexOf(small);
    const engine = await openSearchEngine(base);
    const { hits, plan, sure } = await engine.answer("är det en robot", "sv");
    expect(hits.map(({ id, coverage }) => [id, coverage])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    expect([plan.language, sure]).toEqual(["sv", true]);
    expect((await spied(base)).asked).toEqual(["robot"]);
    expect([...engine.records.keys()]).toEqual(["a", "b"]);
  });

  test("asks for a word once, and for what stands in quotes as it stands", async () => {
    const base = await indexOf(small);
    const engine = await openSearchEngine(base);
    const { hits } = await engine.answer("”en robot” robot märkt", "sv");
    expect((await spied(base)).asked.toSorted()).toEqual(['"en robot"', "markning", "robot"]);
    expect(hits.map(({ id }) => id)).toEqual(["b"]);
  });

  test("runs the engine beside its own files, without a worker", async () => {
    const base = await indexOf(small);
    await openSearchEngine(base);
    expect((await spied(base)).options).toMatchObject({ basePath: `${base}engine/`, noWorker: true });
  });

  test.for([
    { because: "there is nothing to ask", text: "", sure: false },
    { because: "nothing is known", text: "kvantdator", sure: false },
    { because: "all of it is found", text: "robot", sure: true },
    // One word found in two of ten, ln 4.4 = 1.48; each unknown one weighs ln 22 = 3.09: 32 % and 19 %.
    { because: "one of two words is known", text: "robot kvantdator", sure: false },
    { because: "one of three is", text: "robot kvantdator flygbiljett", sure: false },
  ])("is $sure of its first hit when $because", async ({ text, sure }) => {
    const engine = await openSearchEngine(await indexOf(small));
    expect((await engine.answer(text, "sv")).sure).toBe(sure);
  });

  test.for([
    { interfaceLanguage: "sv", want: ["a#sv", "b#en"] },
    { interfaceLanguage: "en", want: ["a#en", "b#en"] },
  ] as const)("shows a record once, in $interfaceLanguage if it can", async ({ interfaceLanguage, want }) => {
    const engine = await openSearchEngine(
      await indexOf({
        records: [
          record("a#sv", { record: "a" }),
          record("a#en", { record: "a", lang: "en" }),
          record("b#en", { record: "b", lang: "en", kind: "rule" }),
        ],
        words: { 3: "robot" },
        found: { robot: { "a#sv": 2, "a#en": 2, "b#en": 1 } },
      }),
    );
    const { hits } = await engine.answer("robot", interfaceLanguage);
    expect(hits.map(({ id }) => id)).toEqual(want);
  });

  test("opens an index of nothing", async () => {
    const engine = await openSearchEngine(await indexOf({ records: [], words: {}, found: {} }));
    expect(await engine.answer("robot", "sv")).toMatchObject({ hits: [], sure: false });
  });

  test.for(["lexicon.json", "records.json", "engine/pagefind.js"])("fails when %s is away", async (path) => {
    const base = await indexOf(small);
    await rm(fileURLToPath(`${base}${path}`));
    await expect(openSearchEngine(base)).rejects.toThrow(path);
  });
});
