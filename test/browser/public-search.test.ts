import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { builtPages } from "../../src/build/build-public-search.ts";
import { openPageIndex, type PageIndexFile } from "../../src/search/page-index.ts";
import { wordsOf } from "../../src/search/words-of.ts";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const languages = ["sv", "en"] as const;

const read = (path: string) => readFileSync(join(inject("publicFolder"), path), "utf8");
const indexOf = (lang: string) => JSON.parse(read(`search-index/${lang}.json`)) as PageIndexFile;

interface GoldenQuery {
  readonly query: string;
  /** Any of these is a right first answer. */
  readonly right: readonly string[];
}
const golden = JSON.parse(readFileSync("test/search/public-golden.json", "utf8")) as Record<
  "sv" | "en",
  GoldenQuery[]
>;

describe.for(languages)("the index in %s", (lang) => {
  test("puts the right page first for nine golden queries in ten, and always finds something", () => {
    const search = openPageIndex(indexOf(lang));
    const answers = golden[lang].map((one) => ({
      ...one,
      found: search(one.query).hits.map(({ page }) => page),
    }));
    const missed = answers.filter(({ right, found }) => !right.includes(found[0]?.address ?? ""));
    const told = missed.map(({ query, found }) => `${query}: ${found[0]?.address}`).join("\n");
    expect(golden[lang].length).toBeGreaterThanOrEqual(15);
    expect(missed.length, told).toBeLessThanOrEqual(golden[lang].length / 10);
    expect(answers.filter(({ found }) => found.length === 0).map(({ query }) => query)).toEqual([]);
    const known = new Set(indexOf(lang).pages.map(({ address }) => address));
    expect(golden[lang].flatMap(({ right }) => right).filter((address) => !known.has(address))).toEqual([]);
  });

  test("finds each page by every word that it shows", { timeout: 60_000 }, () => {
    const { pages } = indexOf(lang);
    const search = openPageIndex(indexOf(lang));
    const holding = new Map<string, Set<string>>();
    for (const { address, title, sections } of pages) {
      const texts = [title, ...sections.flatMap(({ heading = "", text }) => [heading, text])];
      for (const word of texts.flatMap(wordsOf)) {
        holding.set(word, (holding.get(word) ?? new Set()).add(address));
      }
    }
    expect(holding.size).toBeGreaterThan(300);
    const lost = Array.from(holding, ([word, addresses]) => {
      const found = new Set(search(word).hits.map(({ page }) => page.address));
      return [word, ...[...addresses].filter((address) => !found.has(address))];
    }).filter(({ length }) => length > 1);
    expect(lost).toEqual([]);
  });

  test("holds what the built pages show and nothing else, in the order of their addresses", async () => {
    const ours = (await builtPages(inject("publicFolder"))).filter(
      ({ address }) => address.startsWith("/en/") === (lang === "en"),
    );
    const { pages } = indexOf(lang);
    expect(pages).toEqual(ours.toSorted((a, b) => (a.address < b.address ? -1 : 1)));
    const shown = new Set(
      pages.flatMap(({ title, sections }) =>
        [title, ...sections.flatMap(({ heading = "", text }) => [heading, text])].flatMap(wordsOf),
      ),
    );
    expect(Object.keys(indexOf(lang).compounds).filter((word) => !shown.has(word))).toEqual([]);
  });
});

const hits = (page: Page) => page.locator(".site-search-hits li");
const status = (page: Page) => page.locator(".site-search-status");

describe("the search page", () => {
  test.for([
    { path: "/search/", word: "radera", first: "/how-we-work/sa-hanterar-vi-data/", under: "Under" },
    { path: "/en/search/", word: "delete", first: "/en/how-we-work/sa-hanterar-vi-data/", under: "Under" },
  ])(
    "answers while one types, and leads to the place on the page: $path",
    async ({ path, word, first, under }) => {
      const { page, complaints } = await visit(path, { site: "public" });
      await page.keyboard.press("Tab"); // The way past the menu; the field is reached by keyboard alone.
      while ((await page.evaluate(() => document.activeElement?.id)) !== "q")
        await page.keyboard.press("Tab");
      await page.keyboard.type(word);
      await hits(page).first().waitFor();
      expect(await hits(page).first().locator("a").first().getAttribute("href")).toBe(first);
      expect(await hits(page).first().locator("mark").first().textContent()).toContain(word);
      expect(new URL(page.url()).search).toBe(`?q=${word}`);
      expect(await status(page).textContent()).toMatch(/\d/);
      const place = hits(page).first().locator("p a");
      expect(await hits(page).first().locator("p").first().textContent()).toContain(under);
      await page.keyboard.press("Enter");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe(await hits(page).first().locator("a").first().textContent());
      await place.click();
      const { pathname, hash } = new URL(page.url());
      expect(pathname).toBe(first);
      expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
      expect(complaints).toEqual([]);
    },
  );

  test("answers an address that somebody sent, says what it read, and says so when nothing answers", async () => {
    const { page, complaints } = await visit("/search/?q=modrering", { site: "public" });
    await hits(page).first().waitFor();
    expect(await status(page).textContent()).toContain("Läst som ”moderering”.");
    await page.locator("#q").fill("parkeringsböter");
    await expect.poll(() => status(page).textContent()).toBe("Ingen sida svarar på det.");
    expect(await page.locator(".site-search-out a").first().getAttribute("href")).toBe("/contact/");
    const other = page.locator(".site-search-other");
    const leads = await other.evaluate((link) => (link as HTMLAnchorElement).href);
    expect(leads).toBe(new URL("/en/search/?q=parkeringsb%C3%B6ter", inject("publicSite")).href);
    expect(await page.locator("#all-pages").isVisible()).toBe(true);
    await page.locator("#q").fill("");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect(await page.locator(".site-search-hits").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("shows markup in a query as text", async () => {
    const { page, complaints } = await visit(
      `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`,
      {
        site: "public",
      },
    );
    await expect.poll(() => status(page).textContent()).not.toBe("");
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("says when the index cannot be had, and keeps the list", async () => {
    const { page } = await visit("/", { site: "public" });
    await page.route("**/search-index/**", (route) => route.abort());
    await page.goto(new URL("/search/", inject("publicSite")).href);
    await expect.poll(() => status(page).textContent()).toContain("Alla sidor står i listan.");
    expect(await page.locator("#all-pages").isVisible()).toBe(true);
  });

  test("costs at most 40 kB once it is opened, and nothing before", async () => {
    const { asked } = await visit("/", { site: "public" });
    expect(asked.filter((path) => /search|\.js$/.test(path))).toEqual([]);
    const opened = await visit("/search/?q=data", { site: "public" });
    await hits(opened.page).first().waitFor();
    const added = [...new Set(opened.asked)].filter((path) => /\.(?:js|json)$/.test(path));
    const sizes = added.map(
      (path) => [path, gzipSync(readFileSync(join(inject("publicFolder"), path))).length] as const,
    );
    expect(sizes).toHaveLength(2);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(total, sizes.map(([path, size]) => `${path} ${size}`).join(", ")).toBeLessThanOrEqual(40_000);
  });
});
