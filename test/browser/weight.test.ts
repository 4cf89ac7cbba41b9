import { globSync } from "node:fs";
import { extname } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./visit.ts";
import { weighFile } from "./weigh-file.ts";

const visit = withBrowser();

const sites = ["internal", "public"] as const;
type Site = (typeof sites)[number];

/** Bytes of all that a page asks for before the search is opened, compressed as a host sends it. */
const most: Readonly<Record<Site, number>> = { internal: 15_000, public: 10_000 };
/** What every page is made of. A page of the public site runs no script. */
const kinds: Readonly<Record<Site, readonly string[]>> = {
  internal: ["html", "css", "js", "svg"],
  public: ["html", "css", "svg"],
};

/** By type of page, where it is another number. */
const mostOf: Readonly<Record<string, number>> = {
  // All of the first two hours on one page, which must be there in print and without network: steps, texts, answers.
  crisis: 20_000,
};

/** A page whose search is open from the start. */
const opensSearch = "search";

const folderOf = (site: Site): string => inject(`${site}Folder`);

/** The heaviest page of each type, by its HTML: in a folder of pages, the folder's own and one other. */
function heaviestPages(site: Site): [type: string, path: string][] {
  const heaviest = new Map<string, { path: string; size: number }>();
  for (const file of globSync("**/*.html", { cwd: folderOf(site) })) {
    const path = `/${file.replace(/index\.html$/, "")}`;
    const [section = "", ...rest] = path.replace(/^\/(en\/)?/, "").split("/");
    const type = rest.some((part) => part !== "") ? `${section}/…` : section;
    const size = weigh(site, path);
    if (type !== opensSearch && size > (heaviest.get(type)?.size ?? 0)) heaviest.set(type, { path, size });
  }
  return Array.from(heaviest, ([type, { path }]) => [type, path]);
}

const weigh = (site: Site, path: string): number => weighFile(folderOf(site), path);

/** Bytes by kind of file: `html`, `css`, `js` and whatever else was asked for. */
function weightByKind(site: Site, paths: Iterable<string>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const path of new Set(paths)) {
    const kind = path.endsWith("/") ? "html" : extname(path).slice(1);
    weights.set(kind, (weights.get(kind) ?? 0) + weigh(site, path));
  }
  return weights;
}

const sum = (weights: ReadonlyMap<string, number>) => Array.from(weights.values()).reduce((a, b) => a + b, 0);

describe.for(sites)("the heaviest page of each type of the %s site is small", (site) => {
  test.for(heaviestPages(site))("%s: %s", async ([type, path]) => {
    const { page, asked } = await visit(path, { site });
    // A browser without a window asks for neither.
    const apart = await page
      .locator("link:is([rel=icon], [rel=manifest])")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    const weights = weightByKind(site, [...asked, ...apart]);
    const total = sum(weights);
    const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
    const parts = Array.from(weights, ([kind, bytes]) => `${kind} ${inKilobytes(bytes)}`).join(", ");
    expect(total, `${path}: ${inKilobytes(total)} kB (${parts})`).toBeLessThanOrEqual(
      mostOf[type] ?? most[site],
    );
    expect(Array.from(weights.keys())).toEqual(expect.arrayContaining([...kinds[site]]));
    if (site === "public") expect(weights.get("js"), path).toBeUndefined();
  });
});

test("what is loaded later is counted once it is", async () => {
  const { page, asked } = await visit("/kpis/nettosentiment/");
  const before = sum(weightByKind("internal", asked));
  await page.locator("[data-kpi-chart]").hover();
  await page.locator("canvas").waitFor();
  expect(sum(weightByKind("internal", asked))).toBeGreaterThan(before + 50_000);
});
