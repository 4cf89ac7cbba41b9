import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

describe("from the start page", () => {
  test("the decision that applies now is one step away", async () => {
    const { page } = await visit("/");
    const notice = page.locator(".note", { hasText: /[Pp]aus/ }).first();
    await notice.getByRole("link").click();
    expect(await page.locator("h1").innerText()).toMatch(/[Pp]ausa/);
  });

  test("the crisis page is one step away, from every section", async () => {
    for (const path of ["/", "/kpis/", "/rules/r05/", "/en/templates/"]) {
      const { page } = await visit(path);
      await page.locator(".crisis-link").click();
      expect(new URL(page.url()).pathname).toMatch(/^(\/en)?\/crisis\/$/);
    }
  });

  test("the language changes in place", async () => {
    const { page } = await visit("/kpis/ctr/");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/kpis/ctr/");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Svenska" }).click();
    await page.waitForURL((url) => url.pathname === "/kpis/ctr/");
  });
});

describe("a KPI's page", () => {
  test("draws the chart in script only when it is pointed at, and shows no more than the table", async () => {
    const { page, asked, complaints } = await visit("/kpis/nettosentiment/");
    const library = /draw-kpi-chart/;
    expect(asked.filter((path) => library.test(path))).toEqual([]);
    const canvas = page.locator("canvas");
    await page.locator("[data-kpi-chart]").hover();
    await canvas.waitFor();
    expect(await canvas.getAttribute("role")).toBe("img");
    expect(await canvas.getAttribute("aria-label")).toContain("46");
    expect(asked.filter((path) => library.test(path))).toHaveLength(1);
    await page.locator("summary", { hasText: "tabell" }).click();
    const rows = await page.locator("table.data tbody tr").count();
    const response = await page.request.get(new URL("/kpis/nettosentiment.json", page.url()).href);
    const data = (await response.json()) as { points?: unknown[] };
    expect(rows).toBe(25);
    expect(JSON.stringify(data)).toContain("2026-W46");
    expect(complaints).toEqual([]);
  });

  test("is whole without script: the drawing, the table, the receipt", async () => {
    const { page } = await visit("/kpis/nettosentiment/", { javaScriptEnabled: false });
    expect(await page.locator("svg.chart:visible").count()).toBe(1);
    await page.getByRole("link", { name: "kpis/nettosentiment.csv:26" }).first().click();
    expect(await page.locator("#L26").innerText()).toContain("2026-W46");
  });
});

describe("the rules", () => {
  test("can be narrowed to one kind of work, and the address keeps the choice", async () => {
    const { page } = await visit("/rules/");
    const all = await page.locator(".rule:visible").count();
    await page.getByLabel("Visa regler för").selectOption("listening");
    const some = await page.locator(".rule:visible").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator(".rule:visible").count()).toBe(some);
  });
});

test("an address that does not exist says so, in the language of the address", async () => {
  const swedish = await visit("/finns-inte/");
  expect(await swedish.page.locator("h1").innerText()).toBe("Sidan finns inte");
  const english = await visit("/en/not-there/");
  expect(await english.page.locator("h1").innerText()).toBe("There is no such page");
});

test.for([
  { site: "internal", path: "/declaration/" },
  { site: "internal", path: "/en/declaration/" },
  { site: "public", path: "/declaration/" },
  { site: "public", path: "/en/declaration/" },
] as const)("the declaration prints on one A4 page: $site $path", async ({ site, path }) => {
  const { page } = await visit(path, { site });
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

describe("the public site", () => {
  test("is read without script and leads to the declaration, a post and the feed", async () => {
    const { page, asked, complaints } = await visit("/", { site: "public" });
    expect(asked.filter((path) => path.endsWith(".js"))).toEqual([]);
    await page.locator("main a[href^='/how-we-work/']").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    const feed = await page.request.get(new URL("/feed.xml", page.url()).href);
    expect(feed.ok()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
