import { describe, expect, test } from "vitest";
import { pageAbout } from "../../../src/site/public/page-about.ts";
import { publicContext } from "../../../src/site/public/public-context.ts";
import { description } from "../../../src/site/public/meta.ts";
import { sitemap } from "../../../src/site/public/sitemap.ts";
import type { PageView } from "../../../src/site/views.ts";
import { catalogueOf } from "../../rules/findings-of.ts";
import { parseXml } from "./well-formed.ts";

const sv = publicContext(catalogueOf({}), "sv");
const en = publicContext(catalogueOf({}), "en");
const host = "https://exempelbolaget.example";

const page: PageView = {
  language: "sv",
  title: "Så gör vi",
  description: "Kort.",
  address: "/how-we-work/sa/",
  crumbs: [{ text: "Start", href: "/" }],
  notices: [],
};
const article: PageView = { ...page, kind: "article", published: "2026-10-20", updated: "2026-11-12" };

const metaOf = (one: PageView, context = sv) =>
  Object.fromEntries(
    pageAbout(context, one, "/_astro/x.png").meta.map(({ name, property, content }) => [
      name ?? property,
      content,
    ]),
  );
interface Node {
  readonly [name: string]: unknown;
}
const graphOf = (one: PageView, context = sv): Node[] =>
  (JSON.parse(pageAbout(context, one, "/_astro/x.png").data) as { "@graph": Node[] })["@graph"];

describe("what a page tells those who show a link to it", () => {
  test("is whole, with addresses in full", () => {
    expect(metaOf(page)).toEqual({
      "og:type": "website",
      "og:title": "Så gör vi",
      "og:description": "Kort.",
      "og:url": `${host}/how-we-work/sa/`,
      "og:site_name": "Exempelbolaget",
      "og:locale": "sv_SE",
      "og:locale:alternate": "en_GB",
      "og:image": `${host}/_astro/x.png`,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "Ett kvitto med rader: vad vi gör, gör med villkor och inte gör.",
      "twitter:card": "summary_large_image",
    });
  });

  test("of an article holds its days, and English is at its own address", () => {
    expect(metaOf({ ...article, language: "en" }, en)).toMatchObject({
      "og:type": "article",
      "og:url": `${host}/en/how-we-work/sa/`,
      "og:locale": "en_GB",
      "article:published_time": "2026-10-20",
      "article:modified_time": "2026-11-12",
    });
  });

  test("names the page in each language, and the address that the text belongs to", () => {
    const { canonical, alternates } = pageAbout(en, { ...page, canonical: "/declaration/" }, "/x.png");
    expect(canonical).toBe(`${host}/en/declaration/`);
    expect(alternates).toEqual([
      { hreflang: "sv", href: `${host}/declaration/` },
      { hreflang: "en", href: `${host}/en/declaration/` },
      { hreflang: "x-default", href: `${host}/declaration/` },
    ]);
  });
});

describe("description(page)", () => {
  const long = "Ord ".repeat(60).trim();
  test.for([
    { because: "it has none", text: undefined, want: "Så gör vi" },
    { because: "it is short", text: "Kort.", want: "Kort." },
    { because: "it has 200 letters", text: "a".repeat(200), want: "a".repeat(200) },
    { because: "whole sentences fit", text: `En. Två. ${long}`, want: "En. Två." },
    { because: "no sentence fits", text: long, want: `${"Ord ".repeat(50).trim()} …` },
    { because: "it is one word without end", text: "a".repeat(300), want: `${"a".repeat(200)}…` },
  ])("when $because", ({ text, want }) => {
    expect(description({ title: page.title, description: text })).toBe(want);
  });
});

describe("the data block", () => {
  test("of a text is an article of ours, with the way to it", () => {
    const [node, crumbs, ...rest] = graphOf(article);
    expect(node).toMatchObject({
      "@type": "Article",
      headline: "Så gör vi",
      datePublished: "2026-10-20",
      dateModified: "2026-11-12",
      inLanguage: "sv",
      author: { "@type": "Organization", name: "Exempelbolaget" },
    });
    expect(crumbs?.["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Start", item: `${host}/` },
      { "@type": "ListItem", position: 2, name: "Så gör vi", item: `${host}/how-we-work/sa/` },
    ]);
    expect(rest).toEqual([]);
  });

  test.for([
    ["contact", "ContactPage"],
    ["list", "CollectionPage"],
    ["search", "SearchResultsPage"],
    [undefined, "WebPage"],
  ] as const)("of a page of the kind %s is a %s", ([kind, type]) => {
    expect(graphOf({ ...page, kind })[0]).toMatchObject({ "@type": type, name: "Så gör vi" });
  });

  test("of the start page says who we are, and where a search answers", () => {
    const nodes = graphOf({ ...page, address: "/", crumbs: [] }, en);
    expect(nodes.map((node) => node["@type"])).toEqual(["WebPage", "Organization", "WebSite"]);
    expect(nodes[2]?.["potentialAction"]).toMatchObject({
      target: { urlTemplate: `${host}/en/search/?q={text}` },
    });
    const [about, us] = nodes;
    expect((about?.["publisher"] as Node)["@id"]).toBe(us?.["@id"]);
  });

  test("says that a text is in another language, and that it no longer applies", () => {
    expect(graphOf({ ...page, titleLang: "sv", isObsolete: true }, en)[0]).toMatchObject({
      inLanguage: "sv",
      creativeWorkStatus: "Obsolete",
    });
  });

  test.for(["</script><script>alert(1)</script>", "<!-- <script>", '"}]}', "\u2028\\u003c"])(
    "holds the title %j and ends no element",
    (title) => {
      const { data } = pageAbout(sv, { ...article, title, description: title }, "/x.png");
      expect(data).not.toContain("<");
      expect(graphOf({ ...article, title })[0]?.["headline"]).toBe(title);
    },
  );
});

describe("sitemap(context, pages)", () => {
  const entries = (pages: Parameters<typeof sitemap>[1]) =>
    parseXml(sitemap(sv, pages)).children.map(({ children }) =>
      children.map(({ name, text, attributes }) => (name === "xhtml:link" ? attributes["href"] : text)),
    );

  test("gives each page in each language, its day when there is one, and the others beside it", () => {
    const both = [`${host}/a/`, `${host}/en/a/`, `${host}/a/`];
    expect(entries([{ address: "/a/", updated: "2026-11-12" }])).toEqual([
      [`${host}/a/`, "2026-11-12", ...both],
      [`${host}/en/a/`, "2026-11-12", ...both],
    ]);
    expect(entries([{ address: "/a/" }])[0]).toEqual([`${host}/a/`, ...both]);
  });

  test("leaves out what belongs to another address, and may be empty", () => {
    expect(entries([{ address: "/declaration/3/", canonical: "/declaration/" }])).toEqual([]);
    expect(entries([{ address: "/a/", canonical: "/a/" }])).toHaveLength(2);
    expect(entries([])).toEqual([]);
  });
});

describe("a site in Swedish alone", () => {
  const alone = publicContext(catalogueOf({ "site.yaml": "languages: [sv]\n" }), "sv");

  test("names no other language to anybody", () => {
    const { alternates } = pageAbout(alone, page, "/_astro/x.png");
    expect(alternates).toEqual([]);
    expect(metaOf(page, alone)).not.toHaveProperty("og:locale:alternate");
    const [, organisation, website] = graphOf({ ...page, address: "/", crumbs: [] }, alone);
    expect(organisation).toMatchObject({ contactPoint: { availableLanguage: ["sv"] } });
    expect(website).toMatchObject({ inLanguage: ["sv"] });
  });

  test("has each page once in its sitemap, and beside it nothing", () => {
    const map = sitemap(alone, [page]);
    expect(map.match(/<loc>[^<]*/g)).toEqual([`<loc>${host}/how-we-work/sa/`]);
    expect(map).not.toContain("alternate");
    expect(sitemap(sv, [page])).toContain(`hreflang="en" href="${host}/en/how-we-work/sa/"`);
  });
});
