import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { contentTypes } from "../../src/content-types/index.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { portalOf, type Portal } from "../../src/site/portal.ts";
import { searchSource, type SearchedPage } from "../../src/site/search-entries.ts";
import { searchWords } from "../../src/site/search-words.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const asOf = "2026-11-22";
const noPages = { sv: [], en: [] };

/** The search of a few files; what they leave out comes from the schemas' own examples, English and all. */
const searchOf = (files: Files, pages: Parameters<typeof searchSource>[1] = noPages) =>
  searchSource(portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory), pages);

/** The one record of a few files in one language. */
function only(files: Files, lang: "sv" | "en" = "sv") {
  const [entry, another] = searchOf(files).entries.filter((one) => one.lang === lang);
  if (!entry || another) throw new Error("This is not one record.");
  return entry;
}

const shipped = await readContent("content");

/** The shipped content on a day, with one file changed. */
function shippedPortal(
  today = asOf,
  changed = "",
  change: (text: string) => string = (text) => text,
): Portal {
  const files = shipped.map((file) => {
    if (file.path === "site.yaml") return edited(file, (text) => text.replace(/^as_of: .*\n/m, ""));
    return file.path === changed ? edited(file, change) : file;
  });
  return portalOf(checkFiles(files, { today }), noHistory);
}

function edited(file: SourceFile, change: (text: string) => string): SourceFile {
  if (file.kind !== "file") return file;
  const bytes = new TextEncoder().encode(change(new TextDecoder().decode(file.bytes)));
  return { ...file, bytes, size: bytes.byteLength };
}

const portal = shippedPortal();
const { entries, synonyms } = searchSource(portal, noPages);
const shown = (id: string, from = entries) => from.find((entry) => entry.id === id);

describe("the search of the shipped content", () => {
  test("holds each record of its kinds once in each language", () => {
    const { templates, faq, rules, claims, kpis, posts } = portal.catalogue;
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const count = (kind: string, lang: string) =>
      entries.filter((entry) => entry.kind === kind && entry.lang === lang).length;
    const sizes = { template: templates, faq, rule: rules, claim: claims, kpi: kpis, post: posts };
    for (const [kind, { size }] of Object.entries(sizes)) {
      expect([kind, count(kind, "sv"), count(kind, "en")]).toEqual([kind, size, size]);
    }
    expect(synonyms.length).toBe(portal.catalogue.synonyms?.data.groups.length);
  });

  test("gives each a title, a short summary and an address", () => {
    for (const { id, title, card } of entries) {
      expect(title, id).not.toBe("");
      expect(card.summary, id).not.toBe("");
      expect(card.summary.length, id).toBeLessThanOrEqual(182);
      expect(card.address, id).toMatch(/^\/(?:[a-z0-9-]+\/)+(?:[\w.-]+\/)*$/);
    }
  });

  test("narrows only by values that have a word", () => {
    const { facets } = searchWords(createContext(portal, "sv"));
    const named = Object.fromEntries(facets.map(({ name, values }) => [name, values]));
    for (const { id, kind, lang, facets: own = {} } of entries) {
      const values = { kind: [kind], lang: [lang], ...own };
      for (const [name, some = []] of Object.entries(values)) {
        for (const value of some) expect(named[name]?.[value], `${id} ${name} ${value}`).toBeTruthy();
      }
    }
  });

  test("knows every record that the golden queries grade", async () => {
    const golden = await readFile(new URL("../search/golden.json", import.meta.url), "utf8");
    const graded = (JSON.parse(golden) as { relevant: object }[]).flatMap(({ relevant }) =>
      Object.keys(relevant),
    );
    const records = new Set(entries.map(({ record }) => record));
    expect(graded.filter((record) => !records.has(record))).toEqual([]);
  });

  test("offers a reply that may be sent, and says what staff know it by", () => {
    expect(shown("templates/ai-bild-kort#sv")).toMatchObject({
      record: "templates/ai-bild-kort",
      kind: "template",
      lang: "sv",
      // With the code of the suspended reply that it stands in for.
      codes: ["ai-bild-kort", "bild-kort", "bild-ai"],
      card: {
        address: "/templates/ai-bild-kort/",
        isReply: true,
        facts: {
          sv: "bild-kort · version 1 · nästa översyn 2027-02-12 · redaktör",
          en: "bild-kort · version 1 · next review 2027-02-12 · editor",
        },
      },
    });
    expect(shown("templates/ai-bild-kort#sv")).not.toMatchObject({ resting: true });
  });

  test("does not offer a suspended reply, and leads to its substitute in the same language", () => {
    for (const [lang, title] of [
      ["sv", "Har ni gjort bilden med AI? Kort svar"],
      ["en", portal.catalogue.templates.get("ai-bild-kort")?.data.title.en],
    ] as const) {
      const { resting, card } = shown(`templates/ai-bild#${lang}`) ?? {};
      expect(resting).toBe(true);
      expect(card?.isReply).toBeUndefined();
      expect(card?.mark).toEqual({ sv: "Indragen", en: "Suspended" });
      expect(card?.substitute).toEqual({ address: "/templates/ai-bild-kort/", title });
    }
  });

  test("does not offer a draft", () => {
    const { resting, card } = shown("templates/leveransfraga#sv") ?? {};
    expect([resting, card?.isReply, card?.mark?.sv, card?.substitute]).toEqual([
      true,
      undefined,
      "Utkast",
      undefined,
    ]);
  });

  // ai-i-svar: from 2026-11-19 to 2027-02-01.
  test.for([
    { today: "2026-11-18", mark: "Gäller från 2026-11-19" },
    { today: "2026-11-19", mark: undefined },
    { today: "2027-02-01", mark: undefined },
    { today: "2027-02-02", mark: "Har gått ut" },
  ])("on $today marks a reply with its day $mark", ({ today, mark }) => {
    const entry = shown("templates/ai-i-svar#sv", searchSource(shippedPortal(today), noPages).entries);
    expect(entry?.card.mark?.sv).toBe(mark);
    expect(entry?.resting).toBe(mark === undefined ? undefined : true);
    expect(entry?.card.isReply).toBe(mark === undefined ? true : undefined);
  });

  test("leads from a retired reply to its successor", () => {
    const retired = shippedPortal(asOf, "internal/templates/fel-i-inlagg.yaml", (text) =>
      text.replace("status: approved", "status: retired\nsuperseded_by: forsta-besked"),
    );
    const found = searchSource(retired, noPages).entries;
    expect(shown("templates/fel-i-inlagg#sv", found)?.card.substitute?.address).toBe(
      "/templates/forsta-besked/",
    );
    expect(shown("templates/forsta-besked#sv", found)?.codes).toEqual(
      expect.arrayContaining([portal.catalogue.templates.get("fel-i-inlagg")?.data.short_code]),
    );
  });

  test("offers the short answer to a crisis question while it holds", () => {
    const data = portal.catalogue.faq.get("har-ni-lackt")?.data;
    expect(shown("faq/har-ni-lackt#en")?.card.copy).toBe(data?.short_answer.en);
    const draft = shippedPortal(asOf, "internal/faq/har-ni-lackt.yaml", (text) =>
      text.replace("status: approved", "status: draft"),
    );
    const { resting, card } = shown("faq/har-ni-lackt#sv", searchSource(draft, noPages).entries) ?? {};
    expect([resting, card?.copy, card?.mark?.sv]).toEqual([true, undefined, "Utkast"]);
  });

  test("marks a claim that nothing carries", () => {
    expect(shown("claims/klippbordet-tranas-inte#en")).toMatchObject({ resting: true });
  });
});

describe("searchSource(portal, pages)", () => {
  test("of an empty portal is its pages", () => {
    expect(searchOf({})).toEqual({ entries: [], synonyms: [] });
    const page = (language: "sv" | "en", lead?: string): SearchedPage => ({
      page: { language, title: "Regler", address: "/rules/", crumbs: [], notices: [] },
      lead,
    });
    const { entries: pages } = searchOf({}, { sv: [page("sv", "Vad du får göra.")], en: [page("en")] });
    const shared = { record: "page/rules/", kind: "page", title: "Regler" };
    const card = { address: "/rules/", kind: "page", title: "Regler" };
    expect(pages).toEqual([
      {
        ...shared,
        id: "page/rules/#sv",
        lang: "sv",
        body: "Vad du får göra.",
        card: { ...card, lang: "sv", summary: "Vad du får göra." },
      },
      { ...shared, id: "page/rules/#en", lang: "en", body: "", card: { ...card, lang: "en", summary: "" } },
    ]);
  });

  test("of a portal in Swedish only has nothing in English", () => {
    const swedish = ["title", "statement", "why", "example_ok", "example_not_ok"].map(
      (field) => `${field}: { sv: Bara så }`,
    );
    const { entries: found } = searchOf({
      "internal/rules/r01.yaml": `${swedish.join("\n")}\nchange_summary: { sv: Ny }\n`,
      "internal/policies/p/sv.mdx": "---\ntitle: Policy\n---\n\nFörsta raden\noch andra.\n",
    });
    expect(found.map(({ id, body }) => [id, body])).toEqual([
      ["rules/r01#sv", "Bara så\nBara så\nBara så\nBara så"],
      ["policies/p#sv", "Första raden och andra."],
    ]);
  });

  test("has no English reply where none is needed, whatever staff are told in English", () => {
    const files = {
      "internal/templates/a.yaml":
        "english_not_needed: { sv: Ingen frågar, en: Nobody asks }\n" +
        "follow_up: { sv: Skriv upp det, en: Note it }\n" +
        "variants: [{ kind: dm, channels: [email], body: { sv: Hej. } }]\n",
    };
    const { entries: found } = searchOf(files);
    expect(found.map(({ id, body }) => [id, body])).toEqual([["templates/a#sv", "Hej.\nSkriv upp det"]]);
  });

  test("leaves out what would be found when something else is meant", () => {
    const template = only({
      "internal/templates/a.yaml":
        "do_not_use_when: { sv: olycka }\nescalate_if: [{ sv: journalist }]\n" +
        "suspended: { since: 2026-11-01, reason: { sv: fel } }\nchange_summary: { sv: nytt }\n" +
        "variables: [{ name: tid, prompt: { sv: fråga }, required: true, example: { sv: exempel } }]\n",
    });
    expect(template.body).toBe("Hej.");
    const faq = only({ "internal/faq/a.yaml": "do_not_say: [{ sv: gissningar }]\nsay: [{ sv: läget }]\n" });
    expect(faq.body).toBe("Vi undersöker.\nläget");
  });

  test("takes real wordings and tags by language and record", () => {
    const files = { "internal/faq/a.yaml": "asked_as: { sv: [va, hur], en: [what] }\ntags: [kris]\n" };
    expect(only(files)).toMatchObject({
      asked_as: ["va", "hur"],
      tags: ["kris"],
      codes: ["a"],
      keywords: ["a"],
    });
    expect(only(files, "en")).toMatchObject({ asked_as: ["what"], tags: ["kris"] });
  });

  test("narrows a reply by all of its forms, each value once", () => {
    const { facets } = only({
      "internal/templates/a.yaml":
        "intent: privacy\ntone: warm\nvariants:\n" +
        "  - { kind: comment, channels: [facebook-comment, x-post], body: { sv: Hej. } }\n" +
        "  - { kind: dm, channels: [facebook-dm], body: { sv: Hej. } }\n" +
        "  - { kind: email, channels: [facebook-dm], body: { sv: Hej. } }\n",
    });
    expect(facets).toEqual({
      channel: ["facebook-comment", "x-post", "facebook-dm"],
      topic: ["privacy"],
      audience: ["everyone", "one"],
      tone: ["warm"],
    });
    expect(only({ "internal/faq/a.yaml": "area: moderation\n" }).facets).toEqual({ topic: ["moderation"] });
    expect(only({ "internal/rules/r01.yaml": "status: active\n" }).facets).toBeUndefined();
  });

  test.for([
    { because: "it is 180 letters", text: `${"ord ".repeat(44)}slut`, want: `${"ord ".repeat(44)}slut` },
    { because: "it is longer", text: `${"ord ".repeat(44)}sluta`, want: `${"ord ".repeat(44).trim()} …` },
    { because: "it has lines", text: "en\n\n  två", want: "en två" },
    { because: "it is one word without end", text: "x".repeat(181), want: `${"x".repeat(180)} …` },
  ])("shows the beginning of a text, when $because", ({ text, want }) => {
    const file = `variants: [{ kind: dm, channels: [email], body: { sv: ${JSON.stringify(text)} } }]\n`;
    expect(only({ "internal/templates/a.yaml": file }).card.summary).toBe(want);
  });

  test("takes the groups of synonyms as they are", () => {
    const file = "groups:\n  - words: [radera, ta bort]\n  - words: [robot, bot]\n";
    expect(searchOf({ "internal/synonyms.yaml": file }).synonyms).toEqual([
      ["radera", "ta bort"],
      ["robot", "bot"],
    ]);
  });

  test("leads to a public record's source, since its page is on the other site", () => {
    expect(contentTypes.posts.path).not.toMatch(/^internal\//);
    expect(entries.find(({ kind }) => kind === "post")?.card.address).toMatch(/^\/source\/public\/.+\/$/);
  });
});
