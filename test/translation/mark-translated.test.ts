import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { markTranslated } from "../../src/translation/mark-translated.ts";
import { fillFile } from "../help/fill-file.ts";

const shown: Record<string, string> = {
  "internal/faq/a.yaml": "short_answer: { sv: Ja., en: Yes. }\n",
  "internal/rules/r01.yaml": "title: { sv: Exempel, en: Example }\n",
  "internal/policies/a/sv.mdx": "---\ntitle: A\n---\n\n---\n\nText.\n",
  "internal/policies/a/en.mdx": "---\ntitle: A\n---\n\n---\n\nText.\n",
  "internal/policies/b/sv.mdx": "---\ntitle: B\n---\n\nText.\n",
};
const texts = new Map(Object.entries(shown).map(([path, text]) => [path, fillFile(path, text).text]));

function catalogueOf(files: ReadonlyMap<string, string>) {
  const sources = Array.from(files, ([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, kind: "file" as const, size: bytes.length, bytes };
  });
  return buildCatalogue(sources).catalogue;
}

describe("markTranslated(catalogue, which, translatedAt)", () => {
  const catalogue = catalogueOf(texts);
  const faq = "content/internal/faq/a.yaml";
  const sv = "content/internal/policies/a/sv.mdx";
  const en = "content/internal/policies/a/en.mdx";
  const rule = "content/internal/rules/r01.yaml";
  test.for([
    { because: "nothing is asked for", which: [], changed: [], unknown: [] },
    { because: "a record is", which: [faq], changed: [faq], unknown: [] },
    { because: "a Swedish text is", which: [sv], changed: [en], unknown: [] },
    { because: "an English text is", which: [en], changed: [en], unknown: [] },
    { because: "both languages are", which: [sv, en], changed: [en], unknown: [] },
    { because: "everything is", which: "all" as const, changed: [en, faq], unknown: [] },
    { because: "a type notes no bond", which: [rule], changed: [], unknown: [rule] },
    {
      because: "a text has no English",
      which: ["content/internal/policies/b/sv.mdx"],
      changed: [],
      unknown: ["content/internal/policies/b/sv.mdx"],
    },
    { because: "there is no such file", which: ["x.yaml", faq], changed: [faq], unknown: ["x.yaml"] },
  ])("when $because", ({ which, changed, unknown }) => {
    const marked = markTranslated(catalogue, which, "2026-11-22");
    expect([...marked.changed.keys()]).toEqual(changed);
    expect(marked.unknown).toEqual(unknown);
  });

  test("writes what the catalogue reads back, and then has nothing more to write", () => {
    const { changed } = markTranslated(catalogue, "all", "2026-11-22");
    const written = new Map(Array.from(changed, ([file, text]) => [file.replace("content/", ""), text]));
    const again = catalogueOf(new Map([...texts, ...written]));
    expect(again.faq.get("a")?.data.translation).toEqual({
      source_hash: catalogue.faq.get("a")?.swedishHash,
      translated_at: "2026-11-22",
    });
    expect(markTranslated(again, "all", "2027-01-01").changed).toEqual(new Map());
  });

  test("leaves the text of a prose file as it is", () => {
    const before = texts.get("internal/policies/a/en.mdx") ?? "";
    const after = markTranslated(catalogue, [en], "2026-11-22").changed.get(en) ?? "";
    expect(
      after.replace(/translation:\n {2}source_hash: "[0-9a-f]{12}"\n {2}translated_at: 2026-11-22\n/, ""),
    ).toBe(before);
  });
});
