import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compoundSplitter } from "../../src/search/compounds.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { synonymFinder } from "../../src/search/synonyms.ts";
import { virtualPage, weightedWords } from "../../src/search/virtual-page.ts";

const split = compoundSplitter(["data", "läcka", "kund", "konto"]);
const synonymsOf = synonymFinder([
  ["robot", "bot"],
  ["konto", "account", "the"],
]);
const document: SearchDocument = { id: "a", kind: "template", lang: "sv", title: "", body: "" };

describe("weightedWords(document, split, synonymsOf)", () => {
  test("weighs the title most, then what it is asked as, and what was added least", () => {
    const words = weightedWords(
      {
        ...document,
        title: "Är ni en robot?",
        body: "Ditt kundkonto är tomt.",
        tags: ["dataläcka"],
        keywords: ["r11"],
        asked_as: ["vem svarar"],
      },
      split,
      synonymsOf,
    );
    expect(words).toEqual([
      { weight: 7, words: ["ar", "ni", "en", "robot"] },
      { weight: 5, words: ["datalacka", "r11", "vem", "svarar"] },
      { weight: 3, words: ["data", "lacka"] },
      { weight: 1, words: ["ditt", "kundkonto", "ar", "tomt"] },
      { weight: 1, words: ["kund", "konto"] },
      { weight: 2, words: ["bot"], areSynonyms: true },
    ]);
  });

  test("adds a body's synonyms, but no small words", () => {
    const words = weightedWords({ ...document, title: "Hej", body: "ett konto" }, split, synonymsOf);
    expect(words.at(-1)).toEqual({ weight: 0.5, words: ["account"], areSynonyms: true });
  });

  test("of nothing is nothing", () => {
    expect(weightedWords(document, split, synonymsOf)).toEqual([]);
  });
});

describe("virtualPage(groups)", () => {
  test.for([
    {
      because: "there is nothing",
      groups: [],
      want: '<h1 data-pagefind-weight="1"></h1>',
    },
    {
      because: "there is a title and more",
      groups: [
        { weight: 7, words: ["en", "robot"] },
        { weight: 0.5, words: ["bot"] },
      ],
      want: '<h1 data-pagefind-weight="7">en robot</h1><p data-pagefind-weight="0.5">bot</p>',
    },
  ])("when $because", ({ groups, want }) => {
    expect(virtualPage(groups)).toBe(`<!doctype html><html lang="sv"><body>${want}</body></html>`);
  });

  test("cannot be broken by any title, body or wording", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</h1><script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "<!-- ",
        "&lt;b&gt;",
        "≮script≯",
        "＜script＞",
        "</body></html>",
        "data-pagefind-ignore",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, body, asked) => {
        const page = virtualPage(
          weightedWords({ ...document, title, body, asked_as: [asked] }, split, synonymsOf),
        );
        const words = page
          .replace(/^<!doctype html><html lang="sv"><body>|<\/body><\/html>$/g, "")
          .replace(/<(h1|p) data-pagefind-weight="[\d.]+">([^<]*)<\/\1>/g, "$2 ");
        expect(words).toMatch(/^[\p{L}\p{N} ]*$/u);
      }),
    );
  });
});
