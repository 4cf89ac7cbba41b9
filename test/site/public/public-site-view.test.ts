import { describe, expect, test } from "vitest";
import { publicSiteView } from "../../../src/site/public/public-site-view.ts";
import type { Language } from "../../../src/site/language.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";
import { parseXml, type XmlElement } from "./well-formed.ts";

const post = (fields: Record<string, string>): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}---\n\nHela texten.\n`;

const files: Files = {
  "public/how-we-work/ett/sv.mdx": post({
    title: '"Ett & <två>"',
    summary: "Kort.",
    theme: "data",
    published: "2026-10-20",
    status: "published",
    owner: "redaktor",
    approvals:
      "[{ by: person-03, role: redaktor, at: 2026-10-15 }, { by: person-06, role: jurist, at: 2026-10-16 }]",
  }),
  "public/how-we-work/ett/en.mdx": post({ title: "One & <two>", summary: "Short." }),
  "public/how-we-work/tva/sv.mdx": post({
    title: "Två",
    summary: "Ändrad.",
    theme: "data",
    published: "2026-10-27",
    status: "published",
    version: "2",
    change_summary: "{ sv: Rättad siffra., en: Corrected figure. }",
    approvals: "[{ by: person-03, role: redaktor, at: 2026-11-12 }]",
  }),
  "public/how-we-work/utkast/sv.mdx": post({ title: "Utkast", published: "2026-11-20", status: "draft" }),
  "public/how-we-work/gammal/sv.mdx": post({ title: "Gammal", published: "2026-01-01", status: "retired" }),
  "public/facts.yaml": [
    "rules:",
    "  - { verdict: not_allowed, statement: { sv: Nej., en: No. } }",
    "tools: []",
    "kpis:",
    "  - title: { sv: Svarstid, en: Response time }",
    "    period: 2026-W46",
    "    value: { sv: 14 h, en: 14 h }",
    "    target: { sv: under 12 h, en: under 12 h }",
    "roles: { redaktor: { sv: redaktör, en: editor } }",
    "",
  ].join("\n"),
};

const siteOf = (language: Language, more: Files = files) => publicSiteView(catalogueOf(more), language);
const sv = siteOf("sv");
const en = siteOf("en");

const childrenOf = (parent: XmlElement, name: string) =>
  parent.children.filter((child) => child.name === name);
const textOf = (parent: XmlElement, name: string) => childrenOf(parent, name)[0]?.text;

describe("texts", () => {
  test("are listed newest first; drafts nowhere", () => {
    expect(sv.textList.first.rows.map(({ id }) => id)).toEqual(["tva", "ett"]);
    expect(JSON.stringify([sv, en])).not.toContain("Utkast");
  });

  test("that no longer apply keep their page and leave the lists", () => {
    expect(sv.posts.map(({ id }) => id)).toEqual(["tva", "ett", "gammal"]);
    expect(sv.posts[2]?.page.notices).toEqual([
      { tone: "warn", text: "Texten är arkiverad. Den gäller inte längre." },
    ]);
    expect(sv.feed + sv.sitemap).not.toContain("gammal");
  });

  test("are in English where there is English, and else in Swedish with a word about it", () => {
    const [two, one] = en.posts;
    expect(one).toMatchObject({ prose: "ett/en", summary: { text: "Short." }, page: { notices: [] } });
    expect(two).toMatchObject({
      prose: "tva/sv",
      proseLang: "sv",
      summary: { text: "Ändrad.", lang: "sv" },
      page: { titleLang: "sv", notices: [{ text: "This text is not in English yet. Here is the Swedish." }] },
    });
  });

  test("show roles and days of their approvals, never people, and no role that the facts do not know", () => {
    const [approved] = sv.posts[1]?.receipt.groups[0]?.filter(({ label }) => label === "Godkänd av") ?? [];
    expect(approved).toMatchObject({ value: "1 roll", why: ["Redaktör, 2026-10-15 (uppgivet)"] });
    expect(JSON.stringify([sv, en])).not.toMatch(/person-\d|redaktor|jurist/);
  });
});

describe("the start page", () => {
  test("tells each subject by its latest text", () => {
    expect(sv.start.shortTexts.map(({ id }) => id)).toEqual(["tva"]);
    expect(sv.start.lastChanged).toBe("2026-11-12");
  });

  test("leaves out an empty list of rules, and shows figures with their week and target", () => {
    expect(sv.start.verdicts.map(({ title }) => title)).toEqual(["Det gör vi inte"]);
    expect(sv.start.receipt.groups).toEqual([
      [{ label: "Svarstid", value: "14 h", form: "figure", why: ["V.\u00a046. Målet är under 12 h."] }],
    ]);
  });

  test("stands without posts and facts", () => {
    const { start, declaration, changes } = siteOf("en", {});
    expect([start.latest, start.verdicts, start.receipt.groups, changes.first.rows]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(declaration.sheet).toBeUndefined();
  });
});

test("without site.yaml there is nothing to build", () => {
  expect(() => publicSiteView({ ...catalogueOf({}), site: undefined }, "sv")).toThrow("needs site.yaml");
});

describe("the feed", () => {
  const feed = parseXml(sv.feed);
  const entries = childrenOf(feed, "entry");

  test("is Atom with everything that Atom requires", () => {
    expect(feed.name).toBe("feed");
    expect(feed.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "sv" });
    for (const part of [feed, ...entries]) {
      expect(textOf(part, "id")).toMatch(/^https:/);
      expect(textOf(part, "title")).toMatch(/\S/);
      expect(textOf(part, "updated")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(childrenOf(feed, "author").map((author) => textOf(author, "name"))).toEqual(["Exempelbolaget"]);
    expect(childrenOf(feed, "link").map(({ attributes }) => attributes["href"])).toEqual([
      "https://exempelbolaget.example/feed.xml",
      "https://exempelbolaget.example/",
    ]);
  });

  test("gives every change, a new version by the day of its approval", () => {
    expect(
      entries.map((entry) => [textOf(entry, "title"), textOf(entry, "updated"), textOf(entry, "summary")]),
    ).toEqual([
      ["Två", "2026-11-12T00:00:00Z", "Rättad siffra."],
      ["Ett & <två>", "2026-10-20T00:00:00Z", "Kort."],
    ]);
    expect(textOf(feed, "updated")).toBe("2026-11-12T00:00:00Z");
  });

  test("has an address of its own for each entry", () => {
    const ids = entries.map((entry) => textOf(entry, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stands in English below /en/", () => {
    const english = parseXml(en.feed);
    expect(textOf(english, "id")).toBe("https://exempelbolaget.example/en/");
    const [two, one] = childrenOf(english, "entry");
    expect([two && childrenOf(two, "title")[0]?.attributes, one && textOf(one, "title")]).toEqual([
      { "xml:lang": "sv" },
      "One & <two>",
    ]);
  });

  test("without any change is as old as the programme", () => {
    expect(textOf(parseXml(siteOf("sv", {}).feed), "updated")).toBe("2026-08-31T00:00:00Z");
  });
});

test("the sitemap names every page in both languages", () => {
  const map = parseXml(sv.sitemap);
  const addresses = childrenOf(map, "url").map((url) =>
    textOf(url, "loc")?.slice("https://exempelbolaget.example".length),
  );
  const swedish = [
    "/",
    "/how-we-work/",
    "/declaration/",
    "/register/",
    "/corrections/",
    "/withheld/",
    "/changes/",
    "/contact/",
    "/accessibility/",
    "/search/",
    "/how-we-work/tva/",
    "/how-we-work/ett/",
  ];
  expect(addresses).toEqual(swedish.flatMap((address) => [address, `/en${address}`]));
});
