import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { launchBrowser } from "../../src/build/browser.ts";
import { serve } from "../../src/build/serve.ts";
import { crawl, pagesOf } from "./crawl.ts";

/** Fourteen hundred pages, in a minute here; a busy machine may take its time. */
const patience = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("no page of a site breaks its headers, asks another host, or complains", () => {
  test.for([
    { site: "internal", least: 1000 },
    { site: "public", least: 20 },
  ] as const)("all pages of the $site site", { timeout: patience }, async ({ site, least }) => {
    const [address, folder] = placeOf(site);
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThan(least);
    expect(await crawl(browser, address, pages)).toEqual([]);
  });

  test.for(["internal", "public"] as const)(
    "each type of page of the %s site, in use",
    { timeout: patience },
    async (site) => {
      const [address, folder] = placeOf(site);
      expect(await crawl(browser, address, oneOfEachType(pagesOf(folder)), useAll)).toEqual([]);
    },
  );
});

test("what breaks them is said: inline code, another host, a missing file, an error", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-crawl-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const planted = {
    "clean.html": "",
    "inline-script.html": "<script>document.title = 'run'</script>",
    "inline-style.html": "<style>p { color: red }</style>",
    "style-attribute.html": '<p style="color: red">a</p>',
    "handler.html": '<img src="/icon.svg" alt="" onload="document.title = 1">',
    "other-host.html": '<img src="https://elsewhere.invalid/pixel.png" alt="">',
    "frame.html": '<iframe src="/clean.html"></iframe>',
    "missing.html": '<img src="/nothing.png" alt="">',
    "error.html": '<script src="/error.js"></script>',
  };
  for (const [name, body] of Object.entries(planted)) {
    await writeFile(
      join(folder, name),
      `<!doctype html><link rel="icon" href="/icon.svg"><title>a</title>${body}`,
    );
  }
  await writeFile(join(folder, "error.js"), "throw new Error('planted')");
  await writeFile(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const served = await serve(folder, { port: 0, site: "public" });
  onTestFinished(() => served.close());

  const complaints = await crawl(browser, served.address, pagesOf(folder));
  const said = (path: string) =>
    complaints.filter((complaint) => complaint.startsWith(`${path}: `)).join("\n");
  expect(said("/clean.html")).toBe("");
  expect(said("/inline-script.html")).toContain("Violation of script-src-elem: inline");
  expect(said("/inline-style.html")).toContain("Violation of style-src-elem: inline");
  expect(said("/style-attribute.html")).toContain("Violation of style-src-attr: inline");
  expect(said("/handler.html")).toContain("Violation of script-src-attr: inline");
  expect(said("/other-host.html")).toContain("Violation of img-src: https://elsewhere.invalid/pixel.png");
  expect(said("/frame.html")).toContain("Violation of frame-src");
  expect(said("/missing.html")).toContain("/nothing.png is answered with 404");
  expect(said("/error.html")).toContain("planted");
});

const placeOf = (site: "internal" | "public"): [address: string, folder: string] =>
  site === "internal"
    ? [inject("internalSite"), inject("internalFolder")]
    : [inject("publicSite"), inject("publicFolder")];

/** A section's own page, and one of those below it, in each language. */
function oneOfEachType(pages: readonly string[]): string[] {
  const types = new Map<string, string>();
  for (const page of pages) {
    const [, language = "", section = "", rest = ""] = /^\/(en\/)?([^/]*)(\/.+)?/.exec(page) ?? [];
    const type = `${language}${section}${rest === "" ? "" : "/…"}`;
    if (!types.has(type)) types.set(type, page);
  }
  return Array.from(types.values());
}

/** Opens what can be opened, copies what can be copied, points at charts, and searches. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const chart = page.locator("[data-kpi-chart]").first();
  if (await chart.isVisible()) {
    await chart.hover();
    await page.locator("canvas").first().waitFor();
  }
  const copy = page.locator("[data-part=copy]:visible").first();
  if (await copy.isVisible()) await copy.click();
  const ownSearch = page.locator("[data-site-search] input");
  if ((await ownSearch.count()) > 0) {
    await ownSearch.fill("data");
    await page.locator(".site-search-hits a").first().waitFor();
  }
  const search = page.locator("[data-open-search]");
  if ((await search.count()) === 0) return;
  await search.first().click();
  await page.locator("dialog[open] input[type=search]").fill("människa");
  await page.locator("dialog[open] a[href]").first().waitFor();
}
