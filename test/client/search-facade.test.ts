import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createInstance, type Chosen, type FacadeAnswer } from "../../src/client/search-facade.ts";
import type { SearchEngine } from "../../src/client/search-engine.ts";
import type { SearchRecord } from "../../src/search/records.ts";

const engine = vi.hoisted(() => ({ opened: undefined as SearchEngine | undefined, asked: [] as string[] }));
vi.mock("../../src/client/search-engine.ts", () => ({
  openSearchEngine: () => Promise.resolve(engine.opened),
}));

const records: readonly SearchRecord[] = [
  { id: "rule", record: "rule", kind: "rule", lang: "sv" },
  {
    id: "draft",
    record: "draft",
    kind: "template",
    lang: "sv",
    resting: true,
    facets: { channel: ["email"], tone: ["warm"] },
  },
  {
    id: "mail",
    record: "mail",
    kind: "template",
    lang: "en",
    facets: { channel: ["email"], tone: ["firm"] },
  },
  {
    id: "post",
    record: "post",
    kind: "template",
    lang: "sv",
    facets: { channel: ["x-post", "email"], tone: ["warm"] },
  },
  {
    id: "post-en",
    record: "post",
    kind: "template",
    lang: "en",
    facets: { channel: ["x-post", "email"], tone: ["warm"] },
  },
];

/** An engine that finds the records named, in that order. */
function engineOf(
  ids: readonly string[],
  sure = true,
  score: (place: number) => number = (place) => 10 - place,
): SearchEngine {
  return {
    records: new Map(records.map((record) => [record.id, record])),
    answer: (text, language) => {
      engine.asked.push(`${text} ${language}`);
      return Promise.resolve({
        plan: {
          text,
          phrases: [],
          terms: [],
          corrections: [{ from: "rbot", to: "robot" }],
          unknown: [],
          language: undefined,
          isFromCustomer: false,
        },
        texts: ids.map((id, i) => ({ id, score: score(i), coverage: 1 })),
        hits: [],
        sure,
      });
    },
  };
}

interface Instance {
  search(text: string | null, options?: { filters?: Chosen }): Promise<FacadeAnswer>;
  filters(): Promise<FacadeAnswer["filters"]>;
  mergeIndex(): Promise<void>;
}
const instance = () => createInstance() as Instance;

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { lang: "sv" } });
  // A card that tells where it came from.
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(new Response(JSON.stringify({ title: address.replace(/^.*\/cards\//, "") }))),
  );
  engine.asked.length = 0;
  engine.opened = engineOf(["rule", "draft", "mail", "post"]);
});
afterEach(() => vi.unstubAllGlobals());

describe("search(text, { filters })", () => {
  test("shows a record once, in the language that is chosen, and counts it in each", async () => {
    engine.opened = engineOf(["post", "post-en", "rule"]);
    const all = await instance().search("robot");
    expect(all.results.map(({ id }) => id)).toEqual(["post", "rule"]);
    expect(all.filters["kind"]).toEqual({ template: 1, rule: 1 });
    expect(all.filters["lang"]).toEqual({ sv: 2, en: 1 });
    const english = await instance().search("robot", { filters: { lang: ["en"] } });
    expect(english.results.map(({ id }) => id)).toEqual(["post-en"]);
  });

  test("leaves out, and does not count, what has less than a tenth of the best one's score", async () => {
    const scores = [10, 1, 0.99, 0.5];
    engine.opened = engineOf(["rule", "draft", "mail", "post"], true, (place) => scores[place] ?? 0);
    const { results, filters } = await instance().search("robot");
    expect(results.map(({ id }) => id)).toEqual(["rule", "draft"]);
    expect(filters["kind"]).toEqual({ rule: 1, template: 1 });
  });

  test.for<{ because: string; filters: Chosen; want: readonly string[] }>([
    { because: "nothing is chosen", filters: {}, want: ["rule", "draft", "mail", "post"] },
    { because: "a facet has no value left", filters: { kind: [] }, want: ["rule", "draft", "mail", "post"] },
    { because: "one value is", filters: { kind: ["rule"] }, want: ["rule"] },
    {
      because: "any of two values of a facet will do",
      filters: { channel: ["x-post", "email"] },
      want: ["draft", "mail", "post"],
    },
    {
      because: "each of two facets must hold",
      filters: { channel: ["email"], tone: ["warm"] },
      want: ["draft", "post"],
    },
    { because: "a language is chosen", filters: { lang: ["en"] }, want: ["mail"] },
    { because: "nothing has the value", filters: { tone: ["neutral"] }, want: [] },
    { because: "nothing has the facet", filters: { nowhere: ["x"] }, want: [] },
  ])("gives what fits, when $because", async ({ filters, want }) => {
    const { results, unfilteredResultCount } = await instance().search("robot", { filters });
    expect(results.map(({ id }) => id)).toEqual(want);
    expect(unfilteredResultCount).toBe(4);
  });

  test("counts each facet within what is chosen of the others, but not of itself", async () => {
    const { filters, totalFilters } = await instance().search("robot", {
      filters: { kind: ["template"], tone: ["warm"] },
    });
    expect(filters).toEqual({
      // Of the two warm ones.
      kind: { template: 2 },
      lang: { sv: 2 },
      channel: { email: 2, "x-post": 1 },
      topic: {},
      audience: {},
      // Of the three replies.
      tone: { warm: 2, firm: 1 },
    });
    expect(totalFilters).toMatchObject({ kind: { rule: 1, template: 3 }, lang: { sv: 3, en: 1 } });
  });

  test.for([
    {
      because: "it is in use, though a rule and a draft stand above",
      ids: ["rule", "draft", "mail", "post"],
      sure: true,
      want: "mail",
    },
    { because: "it is third", ids: ["rule", "draft", "post"], sure: true, want: "post" },
    { because: "it is not in use", ids: ["rule", "draft"], sure: true, want: undefined },
    { because: "the search is not sure", ids: ["mail"], sure: false, want: undefined },
    { because: "nothing is found", ids: [], sure: false, want: undefined },
  ])("takes the first reply for the answer, when $because", async ({ ids, sure, want }) => {
    engine.opened = engineOf(ids, sure);
    const answer = await instance().search("robot");
    const hits = await Promise.all(answer.results.map(async ({ id, data }) => ({ id, hit: await data() })));
    expect(hits.filter(({ hit }) => hit.isAnswer).map(({ id }) => id)).toEqual(
      want === undefined ? [] : [want],
    );
    expect(answer.sure).toBe(sure);
  });

  test("fetches a hit's card only when it is shown, and says so when it cannot", async () => {
    const { results } = await instance().search("robot");
    expect(await results[0]?.data()).toMatchObject({ title: "rule.json", isAnswer: false });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 503 })));
    await expect(results[1]?.data()).rejects.toThrow("(503)");
  });

  test("says what was read as something else", async () => {
    expect((await instance().search("rbot")).corrections).toEqual([{ from: "rbot", to: "robot" }]);
  });

  test.for([null, "", "  "])("of %j asks nothing and is not unsure", async (text) => {
    expect(await instance().search(text)).toMatchObject({ results: [], sure: true, corrections: [] });
    expect(engine.asked).toEqual([]);
  });

  test.for([
    { lang: "en", want: "en" },
    { lang: "sv", want: "sv" },
    { lang: "", want: "sv" },
  ])("asks in the page's language: `$lang` is $want", async ({ lang, want }) => {
    vi.stubGlobal("document", { documentElement: { lang } });
    await instance().search("robot");
    expect(engine.asked).toEqual([`robot ${want}`]);
  });
});

test("filters() counts everything there is", async () => {
  expect(await instance().filters()).toMatchObject({
    kind: { rule: 1, template: 3 },
    channel: { email: 3, "x-post": 1 },
    tone: { warm: 2, firm: 1 },
  });
});

test("mergeIndex() refuses, since there is one index", async () => {
  await expect(instance().mergeIndex()).rejects.toThrow("one index");
});
