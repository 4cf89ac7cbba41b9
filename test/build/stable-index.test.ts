import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sortFilterValues } from "../../src/build/sort-filter-values.ts";
import { stableIndex } from "../../src/build/stable-index.ts";

// CBOR by hand: 0x80 + n is an array of n, 0x60 + n a text of n bytes, 0x00–0x17 a number.
const rule = [0x82, 0x64, ...Buffer.from("Rule"), 0x82, 0x03, 0x18, 0x2a]; // ["Rule", [3, 42]]
const reply = [0x82, 0x65, ...Buffer.from("Reply"), 0x81, 0x01]; // ["Reply", [1]]
const faq = [0x82, 0x63, ...Buffer.from("FAQ"), 0x80]; // ["FAQ", []]
const filter = (...values: number[][]): Buffer =>
  Buffer.from([0x82, 0x64, ...Buffer.from("kind"), 0x80 + values.length, ...values.flat()]);

describe("sortFilterValues(filter)", () => {
  test.for([
    { because: "there is none", given: filter(), want: filter() },
    { because: "there is one", given: filter(rule), want: filter(rule) },
    {
      because: "they stand in another order",
      given: filter(reply, rule, faq),
      want: filter(faq, rule, reply),
    },
    { because: "they are in order", given: filter(faq, rule, reply), want: filter(faq, rule, reply) },
  ])("when $because", ({ given, want }) => {
    expect(sortFilterValues(given)).toEqual(want);
  });

  test("refuses a form it does not know", () => {
    expect(() => sortFilterValues(Buffer.from([0x82, 0x61, 0x6b, 0xa0]))).toThrow("new form");
  });
});

/** An index of two languages as Pagefind writes it: names in the meta file, and its name in the entry file. */
function index(values: number[][], hashes: { filter: string; meta: string }, languages: string[]) {
  const coded = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), bytes]));
  const entries = languages.map((language) => [language, { hash: `${language}_${hashes.meta}` }]);
  return [
    { path: `filter/sv_${hashes.filter}.pf_filter`, content: coded(filter(...values)) },
    { path: `pagefind.sv_${hashes.meta}.pf_meta`, content: coded(Buffer.from(`kindjsv_${hashes.filter}`)) },
    { path: "pagefind.js", content: Buffer.from("code") },
    {
      path: "pagefind-entry.json",
      content: Buffer.from(JSON.stringify({ version: "1.5.2", languages: Object.fromEntries(entries) })),
    },
  ];
}

describe("stableIndex(files)", () => {
  const one = stableIndex(index([rule, reply], { filter: "24b3d54", meta: "ebcadb1045" }, ["sv", "en"]));
  const other = stableIndex(index([reply, rule], { filter: "0823ca8", meta: "ce25daa9f6" }, ["en", "sv"]));

  test("gives the same files for the same index in another order", () => {
    const swedish = ({ path }: { path: string }) => !path.endsWith("entry.json");
    expect(one.filter(swedish)).toEqual(other.filter(swedish));
  });

  test("names the files anew wherever a name is written", () => {
    const text = (ending: string) => {
      const file = one.find(({ path }) => path.endsWith(ending));
      return { path: file?.path ?? "", content: Buffer.from(file?.content ?? []) };
    };
    const [, filterHash] = /sv_(\w+)\.pf_filter/.exec(text(".pf_filter").path) ?? [];
    const [, metaHash] = /sv_(\w+)\.pf_meta/.exec(text(".pf_meta").path) ?? [];
    expect([filterHash?.length, metaHash?.length]).toEqual([7, 10]);
    expect(gunzipSync(text(".pf_meta").content).toString()).toBe(`pagefind_dcdkindjsv_${filterHash}`);
    const { languages } = JSON.parse(text("entry.json").content.toString());
    expect(Object.keys(languages)).toEqual(["en", "sv"]);
    expect(languages.sv.hash).toBe(`sv_${metaHash}`);
  });

  test("leaves everything else as it is", () => {
    expect(one.find(({ path }) => path === "pagefind.js")?.content).toEqual(Buffer.from("code"));
    expect(stableIndex([])).toEqual([]);
  });
});
