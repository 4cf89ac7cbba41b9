import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

describe("the use of templates", () => {
  test("the latest week's coverage is the KPI's own figure", async () => {
    const { page, complaints } = await visit("/use/");
    const figure = page.locator(".coverage > div").first();
    const share = await figure.locator(".big-num").innerText();
    await figure.getByRole("link").click();
    await page.waitForURL("**/kpis/svar-med-mall/");
    expect(await page.locator("main").innerText()).toContain(share);
    expect(complaints).toEqual([]);
  });

  test("what nobody has used and what is missing stand in both languages", async () => {
    for (const path of ["/use/", "/en/use/"]) {
      const { page } = await visit(path);
      expect(await page.locator("section[aria-labelledby=never] li").count()).toBeGreaterThan(0);
      expect(await page.locator("section[aria-labelledby=missing] li").count()).toBeGreaterThan(0);
    }
  });

  test("a question leads to the draft of its reply", async () => {
    const { page } = await visit("/use/");
    await page.getByRole("link", { name: "Utkast finns" }).first().click();
    await page.waitForURL("**/templates/leveransfraga/");
  });

  test("the start page lists the most used reply first, and its receipt counts the uses", async () => {
    const { page } = await visit("/use/");
    const row = page.locator("section[aria-labelledby=used] tbody tr").first();
    const [title, count] = [
      await row.getByRole("link").innerText(),
      await row.locator("td").last().innerText(),
    ];
    await page.goto(new URL("/", page.url()).href);
    const first = page.locator("section[aria-labelledby=replies] li a").first();
    expect(await first.innerText()).toBe(title);
    await first.click();
    const line = page.locator(".line", { hasText: "Använd, fyra veckor" });
    expect(await line.locator("dd").first().innerText()).toBe(count);
  });

  test("the list of replies leads here", async () => {
    const { page } = await visit("/templates/");
    await page.getByRole("link", { name: "Så används mallarna" }).click();
    await page.waitForURL("**/use/");
  });
});
