import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSites } from "../../src/build/build-sites.ts";
import { serve, type Served } from "../../src/build/serve.ts";
import { brokenLinks } from "./broken-links.ts";
import { withBrowser } from "./visit.ts";

// Builds both sites once more.
vi.setConfig({ hookTimeout: 300_000 });

const root = mkdtempSync(join(tmpdir(), "kvitto-swedish-"));
const folders = { internal: join(root, "dist/internal"), public: join(root, "dist/public") };
const served: Served[] = [];
const visit = withBrowser();

/** The shipped content, every text of which is in English too, as a portal in Swedish alone. */
beforeAll(async () => {
  const content = join(root, "content");
  cpSync("content", content, { recursive: true });
  const site = join(content, "site.yaml");
  writeFileSync(site, `languages: [sv]\n${readFileSync(site, "utf8")}`);
  const built = await buildSites({
    content,
    today: "2026-11-22",
    output: join(root, "dist"),
    progress: () => undefined,
  });
  expect(built.outcome).toBe("built");
  served.push(await serve(folders.internal, { port: 0 }));
  served.push(await serve(folders.public, { port: 0, site: "public" }));
});
afterAll(async () => {
  await Promise.all(served.map((one) => one.close()));
  rmSync(root, { recursive: true, force: true });
});

const addressOf = (site: "internal" | "public", path: string): string =>
  new URL(path, served[site === "internal" ? 0 : 1]?.address).href;

describe.for(["internal", "public"] as const)("the %s site", (site) => {
  test("has no English page, and leads to none", () => {
    const files = globSync("**/*.{html,json,xml,ics,yml,csv,webmanifest}", {
      cwd: folders[site],
      // A page about a source file lies in a folder of that file's name.
      withFileTypes: true,
    })
      .filter((one) => one.isFile())
      .map((one) => relative(folders[site], join(one.parentPath, one.name)));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => /^en\/|-en\.|\ben\.json$/.test(file))).toEqual([]);
    const english = files.filter((file) =>
      /["'>](?:https:\/\/exempelbolaget\.example)?\/en\/|hreflang/.test(
        readFileSync(join(folders[site], file), "utf8"),
      ),
    );
    expect(english).toEqual([]);
    expect(brokenLinks(folders[site])).toEqual([]);
  });

  test("answers an English address as any other that is not there", async () => {
    const address = addressOf(site, "/en/rules/");
    expect((await fetch(address)).status).toBe(404);
    const { page } = await visit(address);
    expect(await page.getAttribute("html", "lang")).toBe("sv");
    expect(await page.locator("[hreflang], [lang=en]").count()).toBe(0);
  });

  test("is searched in Swedish, without a word of complaint", async () => {
    const { page, complaints } = await visit(addressOf(site, "/search/?q=radera"));
    const hits = page.locator(site === "internal" ? ".search-hit > a" : ".site-search-hits li a");
    await hits.first().waitFor();
    const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => address.startsWith("/en/"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
