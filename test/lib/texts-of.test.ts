import { describe, expect, test } from "vitest";
import { eachBilingual, textsOf, type Bilingual } from "../../src/lib/texts-of.ts";

describe("textsOf(data)", () => {
  test.for([
    { because: "there is nothing", data: {}, want: [] },
    { because: "fields have no language", data: { id: "r01", n: 1, no: null, yes: true }, want: [] },
    {
      because: "a field has both",
      data: { title: { sv: "Hej", en: "Hello" } },
      want: ["title.sv Hej", "title.en Hello"],
    },
    { because: "English is missing", data: { title: { sv: "Hej" } }, want: ["title.sv Hej"] },
    {
      because: "they lie in lists and groups",
      data: { variants: [{ kind: "dm", body: { sv: "A", en: "B" } }], risk: { plain: { sv: "C" } } },
      want: ["variants.0.body.sv A", "variants.0.body.en B", "risk.plain.sv C"],
    },
    {
      because: "a language has several",
      data: { asked_as: { sv: ["a", "b"], en: ["c"] } },
      want: ["asked_as.sv.0 a", "asked_as.sv.1 b", "asked_as.en.0 c"],
    },
  ])("when $because", ({ data, want }) => {
    expect(Array.from(textsOf(data), ({ path, text }) => `${path.join(".")} ${text}`)).toEqual(want);
  });

  test("says the language", () => {
    const texts = [...textsOf({ sv: "Hej", en: ["Hello"] })];
    expect(texts.map(({ language }) => language)).toEqual(["sv", "en"]);
  });
});

describe("eachBilingual(data, see)", () => {
  test("tells of each field once, also where English is missing", () => {
    const seen: Bilingual[] = [];
    const data = { a: { sv: "A", en: "a" }, b: [null, { sv: "B" }], c: { d: "e" } };
    eachBilingual(data, (sv, en, path) => seen.push({ path: [...path], sv, en }));
    expect(seen).toEqual([
      { path: ["a"], sv: "A", en: "a" },
      { path: ["b", 1], sv: "B", en: undefined },
    ]);
  });
});
