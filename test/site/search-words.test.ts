import { describe, expect, test } from "vitest";
import { noHistory } from "../../src/provenance/history.ts";
import { facetNames } from "../../src/search/records.ts";
import { searchKinds } from "../../src/search/search-document.ts";
import { createContext } from "../../src/site/context.ts";
import { portalOf } from "../../src/site/portal.ts";
import { searchWords } from "../../src/site/search-words.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const wordsOf = (files: Files, language: "sv" | "en") =>
  searchWords(
    createContext(
      portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf: "2026-11-22" }, noHistory),
      language,
    ),
  );
const valuesOf = (words: ReturnType<typeof wordsOf>, facet: string) =>
  words.facets.find(({ name }) => name === facet)?.values;

describe("searchWords(context)", () => {
  test.for(["sv", "en"] as const)(
    "names every kind, once as one hit and once as a tab, in %s",
    (language) => {
      const words = wordsOf({}, language);
      expect(Object.keys(words.kind)).toEqual(searchKinds);
      expect(Object.keys(valuesOf(words, "kind") ?? {})).toEqual(searchKinds);
      for (const name of [...Object.values(words.kind), ...Object.values(valuesOf(words, "kind") ?? {})]) {
        expect(name).not.toBe("");
      }
      expect(new Set(Object.values(words.kind)).size).toBe(searchKinds.length);
    },
  );

  test("has a group for all that hits are narrowed by", () => {
    expect(wordsOf({}, "sv").facets.map(({ name }) => name)).toEqual(["kind", ...facetNames, "lang"]);
  });

  test("names the channels that replies are sent in, in English where they have an English name", () => {
    const files = {
      "internal/channels/x-post.yaml": "name: X, inlägg\nname_en: X, post\n",
      "internal/channels/forum.yaml": "name: Forum\n",
      // Posts are made there; no reply is sent.
      "internal/channels/x-thread.yaml": "name: X, tråd\n",
      "internal/templates/a.yaml":
        "variants: [{ kind: comment, channels: [x-post, forum], body: { sv: Hej, en: Hello } }]\n",
    };
    expect(valuesOf(wordsOf(files, "sv"), "channel")).toEqual({ forum: "Forum", "x-post": "X, inlägg" });
    expect(valuesOf(wordsOf(files, "en"), "channel")).toMatchObject({ "x-post": "X, post" });
    expect(valuesOf(wordsOf({}, "sv"), "channel")).toEqual({});
  });

  test.for([
    { because: "there is no incident plan", files: {}, language: "sv", want: "/faq/" },
    {
      because: "the plan is a draft",
      files: { "internal/playbooks/p.yaml": "status: draft\n" },
      language: "sv",
      want: "/faq/",
    },
    {
      because: "it is approved",
      files: { "internal/playbooks/p.yaml": "status: approved\n" },
      language: "sv",
      want: "/crisis/",
    },
    { because: "the page is English", files: {}, language: "en", want: "/en/faq/" },
  ] as const)("hands over to the right page, when $because", ({ files, language, want }) => {
    expect(wordsOf(files, language).escalate.href).toBe(want);
  });

  test("speaks the page's language and leads to the search's own page", () => {
    expect(wordsOf({}, "sv")).toMatchObject({ language: "sv", page: "/search/", all: "Allt" });
    expect(wordsOf({}, "en")).toMatchObject({ language: "en", page: "/en/search/" });
  });
});
