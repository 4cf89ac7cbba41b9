import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/site/language.ts";
import { feed } from "../../../src/site/public/feed.ts";
import { publicPages } from "../../../src/site/public/list-pages.ts";
import { publicContext } from "../../../src/site/public/public-context.ts";
import { publicSiteView } from "../../../src/site/public/public-site-view.ts";
import { catalogueOf } from "../../rules/findings-of.ts";

const contextOf = (language: Language) => publicContext(catalogueOf({}), language);

/** So many rows, the latest first: 2026-12-28, 2026-12-27, and so on, each named by its day. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const date = Temporal.PlainDate.from("2026-12-28").subtract({ days: i }).toString();
    return { id: `on-${date}`, date };
  });

const list = (language: Language) => ({
  page: { language, title: "Rättelser", address: "/corrections/", crumbs: [], notices: [] },
  lead: "Allt.",
});

const cut = (count: number, language: Language = "sv") =>
  publicPages(contextOf(language), list(language), rows(count), 10);

describe("publicPages(context, list, rows, 10)", () => {
  test.for([0, 1, 10])("leaves a list of %i as it is", (count) => {
    const { first, further } = cut(count);
    expect(first).toEqual({ ...list("sv"), rows: rows(count), paging: undefined, earlier: [] });
    expect(further).toEqual([]);
  });

  test("puts the eleventh on a page of its own, which says its title only", () => {
    const { first, further } = cut(11);
    expect(first.rows).toHaveLength(10);
    expect(
      further.map(({ page, lead, rows: some }) => [page.title, page.address, lead, some.length]),
    ).toEqual([["Rättelser, sida 2", "/corrections/page/2/", undefined, 1]]);
    expect(first.paging?.next?.href).toBe("/corrections/page/2/");
  });

  test("leads from the first page to each of the others by its days, and by what its rows were called", () => {
    const { first, further } = cut(25);
    expect(first.earlier.map(({ text, href, ids }) => [text, href, ids.length])).toEqual([
      ["2026-12-09–2026-12-18", "/corrections/page/2/", 10],
      ["2026-12-04–2026-12-08", "/corrections/page/3/", 5],
    ]);
    expect(first.earlier[0]?.ids[0]).toBe("on-2026-12-18");
    expect(further.map(({ earlier }) => earlier)).toEqual([[], []]);
    expect(cut(11).first.earlier[0]?.text).toBe("2026-12-18");
  });

  test("leads by no name to what has a page of its own", () => {
    const own = rows(11).map((row) => ({ ...row, hasOwnPage: true as const }));
    expect(publicPages(contextOf("sv"), list("sv"), own, 10).first.earlier[0]?.ids).toEqual([]);
  });

  test("stays in its language", () => {
    expect(cut(11, "en").first.earlier[0]?.href).toBe("/en/corrections/page/2/");
  });
});

const both = (text: string) => `{ sv: "${text}", en: "${text}" }`;

describe("a site with fifty corrections", () => {
  const days = rows(50).map(({ date }) => date);
  const corrections = days.map(
    (date) =>
      `  - { id: ${date}-1, found_at: ${date}, corrected_at: ${date}, title: ${both(`T ${date}`)}, where: ${both("W")}, wrong: ${both("A")}, right: ${both("B")} }`,
  );
  const site = publicSiteView(
    catalogueOf({
      "public/facts.yaml": `rules: []\ntools: []\nkpis: []\nroles: {}\ncorrections:\n${corrections.join("\n")}\n`,
    }),
    "sv",
  );

  test("tells of each where it stands now", () => {
    expect(site.corrections.further).toHaveLength(2);
    const changes = [site.changes.first, ...site.changes.further].flatMap((page) => page.rows);
    const leads = changes.map(({ link }) => link.href);
    expect([leads[0], leads[19], leads[20], leads[49]]).toEqual([
      `/corrections/#${days[0]}-1`,
      `/corrections/#${days[19]}-1`,
      `/corrections/page/2/#${days[20]}-1`,
      `/corrections/page/3/#${days[49]}-1`,
    ]);
  });

  test("has every page in its sitemap", () => {
    expect(site.sitemap).toContain("/corrections/page/3/</loc>");
    expect(site.sitemap).toContain("/changes/page/2/</loc>");
  });
});

test("the feed stops at sixty", () => {
  const changes = rows(61).map(({ id, date }) => ({
    id,
    date,
    kind: "Text",
    link: { text: id, href: "/" },
    text: { text: "T" },
  }));
  expect(feed(contextOf("sv"), changes).match(/<entry>/g)).toHaveLength(60);
  expect(feed(contextOf("sv"), changes.slice(0, 59)).match(/<entry>/g)).toHaveLength(59);
});
