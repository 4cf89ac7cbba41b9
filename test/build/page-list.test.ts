import { describe, expect, test } from "vitest";
import { pageList } from "../../src/build/page-list.ts";
import type { IndexedPage } from "../../src/search/page-index.ts";

const page = (
  address: string,
  title: string,
  ...sections: IndexedPage["sections"][number][]
): IndexedPage => ({
  address,
  title,
  sections,
});

describe("pageList(pages, lang)", () => {
  test("of no pages is empty", () => expect(pageList([], "sv")).toBe(""));

  test("sorts by the language's own alphabet, a heading for each letter", () => {
    const pages = [page("/o/", "Öppet"), page("/a/", "Ångra"), page("/z/", "”Zon”"), page("/b/", "bok")];
    const letters = (lang: "sv" | "en") =>
      Array.from(pageList(pages, lang).matchAll(/<h3>(.*?)<\/h3>/g), ([, letter]) => letter);
    expect(letters("sv")).toEqual(["B", "Z", "Å", "Ö"]);
    expect(letters("en")).toEqual(["Å", "B", "Ö", "Z"]);
  });

  test("lists headings that can be linked to, but for page titles and what three pages share", () => {
    const receipt = { id: "receipt", heading: "Receipt", text: "" };
    const own = { id: "så-här", heading: "How <it> works", text: "" };
    const list = pageList(
      [
        page("/a/", "A", own, receipt, { heading: "No place", text: "" }),
        page("/b/", "B", receipt, { id: "x", heading: "A", text: "" }),
        page("/c/", "C", receipt),
      ],
      "en",
    );
    expect(list).toBe(
      '<h3>A</h3><ul><li><a href="/a/">A</a><ul><li><a href="/a/#s%C3%A5-h%C3%A4r">How &lt;it&gt; works</a></li></ul></li></ul>' +
        '<h3>B</h3><ul><li><a href="/b/">B</a></li></ul><h3>C</h3><ul><li><a href="/c/">C</a></li></ul>',
    );
  });

  test("names a list of pages without what it lists", () => {
    const lists = {
      ...page("/x/", "X", { id: "one", heading: "One change", text: "" }),
      standing: "list",
    } as const;
    expect(pageList([lists], "en")).toBe('<h3>X</h3><ul><li><a href="/x/">X</a></li></ul>');
  });

  test("marks a title in the other language", () => {
    expect(pageList([{ ...page("/en/x/", "Så"), lang: "sv" }], "en")).toContain(
      '<a href="/en/x/" lang="sv">Så</a>',
    );
  });
});
