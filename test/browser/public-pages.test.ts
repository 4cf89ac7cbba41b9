import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { pageSections } from "../../src/build/page-sections.ts";
import { textKey } from "../../src/search/words-of.ts";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const host = "https://exempelbolaget.example";

const read = (path: string) => readFileSync(join(inject("publicFolder"), path), "utf8");
/** Every page but those of a missing address. */
const addresses = () =>
  globSync("**/index.html", { cwd: inject("publicFolder") })
    .map((file) => `/${file.replace(/index\.html$/, "")}`)
    .filter((address) => !address.endsWith("/404/"))
    .sort();
const htmlOf = (address: string) => read(`${address}index.html`);
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

test("every page says what it is to those who show a link to it", () => {
  const descriptions = new Map<string, string>();
  for (const address of addresses()) {
    const html = htmlOf(address);
    const content = (name: string) =>
      attribute(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`));
    for (const name of [
      "description",
      "og:title",
      "og:description",
      "og:type",
      "og:site_name",
      "og:image:alt",
    ])
      expect(content(name), `${address} ${name}`).toBeDefined();
    expect(html, address).toContain(
      '<meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">',
    );
    expect(html, address).toContain('media="(prefers-color-scheme: dark)">');
    expect(content("og:url"), address).toBe(attribute(html, /<link rel="canonical" href="([^"]+)"/));
    expect(content("twitter:card"), address).toBe("summary_large_image");
    const hreflangs = Array.from(html.matchAll(/hreflang="([\w-]+)" href="https:/g), ([, lang]) => lang);
    expect(hreflangs, address).toEqual(["sv", "en", "x-default"]);
    descriptions.set(address, content("og:title") ?? "");
  }
  // The pages of a language are told apart by their titles.
  for (const prefix of [/^\/en\//, /^\/(?!en\/)/]) {
    const titles = Array.from(descriptions).filter(([address]) => prefix.test(address));
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  }
});

test("the picture beside links is there, 1,200 by 630, and holds nothing but the picture", () => {
  const path = attribute(htmlOf("/"), /property="og:image" content="([^"]+)"/)?.slice(host.length) ?? "";
  const png = readFileSync(join(inject("publicFolder"), path));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const chunks = new Set<string>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.add(png.toString("latin1", at + 4, at + 8));
  expect([...chunks]).toEqual(["IHDR", "IDAT", "IEND"]);
});

test("every page's data block is JSON, names the page and leads nowhere but to this site", () => {
  for (const address of addresses()) {
    const blocks = Array.from(
      htmlOf(address).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
    );
    expect(blocks, address).toHaveLength(1);
    const data = JSON.parse(blocks[0]?.[1] ?? "") as { "@graph": Record<string, unknown>[] };
    const canonical = attribute(htmlOf(address), /<link rel="canonical" href="([^"]+)"/);
    expect(data["@graph"][0]?.["url"], address).toBe(canonical);
    const links = JSON.stringify(data).match(/https?:[^"]+/g) ?? [];
    expect(
      links.filter((link) => !link.startsWith(host) && link !== "https://schema.org"),
      address,
    ).toEqual([]);
  }
});

test("the sitemap and the pages name each other", () => {
  const locations = Array.from(read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = ""]) => url);
  const canonicals = addresses().filter((address) => {
    const html = htmlOf(address);
    const isOwn = attribute(html, /<link rel="canonical" href="([^"]+)"/) === host + address;
    // An archived text keeps its address and is left to those who have it.
    return isOwn && !(html.includes('"creativeWorkStatus":"Obsolete"') && html.includes('"@type":"Article"'));
  });
  expect(locations.toSorted()).toEqual(canonicals.map((address) => host + address).toSorted());
  expect(read("robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${host}/sitemap.xml\n`);
});

describe("without JavaScript", () => {
  test(
    "every page reads whole, and runs no script of its own but the search",
    { timeout: 120_000 },
    async () => {
      const { page, asked, complaints } = await visit("/", { site: "public", javaScriptEnabled: false });
      for (const address of addresses()) {
        await page.goto(new URL(address, inject("publicSite")).href);
        const html = htmlOf(address);
        // What is for ears alone stands in the text of a page too, and in no index.
        await page.locator(".vh").evaluateAll((all) => all.forEach((one) => one.remove()));
        expect(unread(await page.locator("main").innerText(), html, address), address).toEqual([]);
        expect(await page.locator("header nav a").count(), address).toBeGreaterThanOrEqual(4);
        expect(/<script(?![^>]*ld\+json)/.test(html), address).toBe(/\/search\/$/.test(address));
      }
      expect(asked.filter((path) => path.endsWith(".js"))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test.for([
    { path: "/search/", title: "Så modererar vi kommentarer" },
    { path: "/en/search/", title: "How we moderate comments" },
  ])("the list on $path leads to every page", async ({ path, title }) => {
    const { page } = await visit(path, { site: "public", javaScriptEnabled: false });
    const links = await page
      .locator("#all-pages a")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const isOurs = (address: string) => address.startsWith("/en/") === path.startsWith("/en/");
    const missing = addresses()
      .filter((address) => isOurs(address) && address !== path)
      .filter((address) => htmlOf(address).includes(`<link rel="canonical" href="${host}${address}"`))
      .filter((address) => !links.includes(address));
    expect(missing).toEqual([]);
    await page.locator("#all-pages").getByRole("link", { name: title, exact: true }).click();
    expect(await page.locator("h1").textContent()).toBe(title);
  });
});

test("a planted text that only a script would show is noticed", async () => {
  const { page } = await visit("/", { site: "public", javaScriptEnabled: false });
  const html =
    '<main><style>.later { display: none }</style><h1>T</h1><p>Ett ord</p><p class="later">Dolt</p></main>';
  await page.goto(`data:text/html,${encodeURIComponent(html)}`);
  expect(unread(await page.locator("main").innerText(), html, "/x/")).toEqual(["Dolt"]);
});

/** What a page's markup says and its reader does not see. */
function unread(shown: string, html: string, address: string): string[] {
  const key = ` ${textKey(shown)} `;
  const parts = pageSections(html, address).sections.flatMap(({ text, heading = "" }) => [
    heading,
    ...text.split(/[.·]/),
  ]);
  return parts
    .map((part) => part.trim())
    .filter((part) => !key.includes(` ${textKey(part)} `.replace(/^ +$/, " ")));
}
