import { describe, expect, test } from "vitest";
import { openPageIndex, type PageIndexFile } from "../../src/search/page-index.ts";

const file: PageIndexFile = {
  version: 1,
  lang: "sv",
  pages: [
    { address: "/", title: "Start", standing: "list", sections: [{ text: "Moderering. Moderering." }] },
    {
      address: "/data/",
      title: "Så hanterar vi data",
      sections: [
        { text: "Vi läser det du skriver." },
        { id: "annonser", heading: "Annonserna", text: "Vi köper inga uppgifter om dig." },
        { id: "dina-val", heading: "Dina val", text: "Be oss radera allt. En svarsmall finns." },
      ],
    },
    {
      address: "/data/1/",
      title: "Så hanterar vi data",
      standing: "obsolete",
      sections: [{ text: "Annonser." }],
    },
    { address: "/moderering/", title: "Moderering", sections: [{ text: "Vi döljer hot." }] },
    { address: "/foto/", title: "Photos", lang: "en", sections: [{ text: "We label images.", lang: "en" }] },
  ],
  compounds: { svarsmall: "svar mall" },
};
const search = openPageIndex(file);
const found = (text: string) =>
  search(text).hits.map(({ page, place }) => {
    const { id } = place().section;
    return page.address + (id ? `#${id}` : "");
  });

describe("openPageIndex(file)", () => {
  test.for([
    { because: "a word stands in one place", query: "radera", want: ["/data/#dina-val"] },
    { because: "another form of it was typed", query: "annonsen", want: ["/data/#annonser", "/data/1/"] },
    { because: "it is the end of a compound", query: "mall", want: ["/data/#dina-val"] },
    { because: "it is mistyped", query: "radeera", want: ["/data/#dina-val"] },
    { because: "it is not finished", query: "uppg", want: ["/data/#annonser"] },
    { because: "it has no accents", query: "DOLJER", want: ["/moderering/"] },
    {
      because: "a page is about it and a list mentions it",
      query: "moderering",
      want: ["/moderering/", "/"],
    },
    { because: "it is the title of a list", query: "start", want: ["/"] },
    { because: "only the title has it", query: "photos", want: ["/foto/"] },
    { because: "it is in quotes as it stands", query: '"köper inga uppgifter"', want: ["/data/#annonser"] },
    { because: "nothing was typed", query: "", want: [] },
    { because: "no page holds it", query: "parkeringsböter", want: [] },
    { because: "it is a sign", query: "?", want: [] },
  ])("when $because", ({ query, want }) => expect(found(query)).toEqual(want));

  test("says what was read as something else", () => {
    expect(search("radeera").corrections).toEqual([{ from: "radeera", to: "radera" }]);
  });

  test("is sure of what a page holds, and not of half a question", () => {
    expect(search("radera").sure).toBe(true);
    expect(search("radera parkeringsböter cykelställ").sure).toBe(false);
    expect(search("parkeringsböter").sure).toBe(false);
  });

  test("marks what was found in its text", () => {
    expect(
      search("svar")
        .hits[0]?.place()
        .excerpt.filter(({ isHit }) => isHit),
    ).toEqual([{ text: "svarsmall", isHit: true }]);
  });

  test("of a site without pages finds nothing", () => {
    expect(openPageIndex({ version: 1, lang: "en", pages: [], compounds: {} })("word").hits).toEqual([]);
  });
});
