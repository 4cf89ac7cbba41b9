import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const field = (page: Page) => page.locator("dialog[open] input[type=search]");
const hits = (page: Page) => page.locator(".search-hit");
const links = (page: Page) => page.locator(".search-hit > a");

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await field(page).fill(text);
  await page.locator(".search-hit, .search-unsure").first().waitFor();
}

const hrefs = (page: Page) =>
  links(page).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));

describe("the search", () => {
  test("is not loaded before it is used, and is Pagefind's interface with our facade behind it", async () => {
    const { page, asked } = await visit("/");
    expect(asked.filter((path) => /search-index|search-dialog/.test(path))).toEqual([]);
    await page.locator("[data-open-search]").focus();
    await expect.poll(() => asked).toContain("/search-index/pagefind-component-ui.js");
    await search(page, "robot");
    // The interface has loaded the facade as if it were Pagefind, and the facade Pagefind.
    expect(asked).toContain("/search-index/pagefind.js");
    expect(asked).toContain("/search-index/engine/pagefind.js");
    expect(await page.evaluate(() => "PagefindComponents" in window)).toBe(true);
  });

  test("adds at most 160 kB once when it is opened, and nothing the second time", async () => {
    const { page, asked } = await visit("/rules/");
    const bodies: Promise<[string, number]>[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      // What is packed already (the engine's own files) is sent as it is.
      const size = (body: Buffer) => Math.min(body.length, gzipSync(body).length);
      bodies.push(response.body().then((body) => [pathname, size(body)]));
    });
    await page.locator("[data-open-search]").click();
    await field(page).waitFor();
    await expect.poll(() => asked.filter((path) => /wasm|records\.json/.test(path)).length).toBe(2);
    await page.waitForTimeout(500);
    const opened = await Promise.all(bodies);
    const total = opened.reduce((sum, [, size]) => sum + size, 0);
    expect(opened.length).toBeGreaterThan(5);
    expect(total, opened.map(([path, size]) => `${path} ${size}`).join("\n")).toBeLessThanOrEqual(160_000);

    await page.keyboard.press("Escape");
    await page.locator("[data-open-search]").click();
    await page.waitForTimeout(500);
    expect(bodies.length).toBe(opened.length);
  });

  test("is opened by /, unless single keys are turned off", async () => {
    const { page } = await visit("/rules/");
    await page.keyboard.press("/");
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe("");
    await page.evaluate(() => localStorage.setItem("kvitto.shortcuts", "off"));
    await page.reload({ waitUntil: "networkidle" });
    await page.keyboard.press("/");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  test.for([
    { language: "Swedish", path: "/rules/", word: "kunder", beginsWith: /^\/(?!en\/)/ },
    { language: "English", path: "/en/rules/", word: "customers", beginsWith: /^\/en\// },
  ])("leads to $language pages from one, by the keyboard alone", async ({ path, word, beginsWith }) => {
    const { page, complaints } = await visit(path);
    await page.keyboard.press("Control+k");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type(word);
    await links(page).first().waitFor();
    for (const href of await hrefs(page)) expect(href).toMatch(beginsWith);
    await page.keyboard.press("ArrowDown");
    const [first = ""] = await hrefs(page);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === first);
    expect(complaints).toEqual([]);
  });

  test("reads a misspelt question, and says what it read", async () => {
    const { page } = await visit("/");
    await search(page, "kan ni radera mina upgifter");
    expect((await hrefs(page))[0]).toBe("/templates/radera-uppgifter/");
    await page.getByText("Läst som ”uppgift").waitFor();
  });

  test("does not pass a guess off as the answer: it says so, and whom to turn to", async () => {
    const { page } = await visit("/");
    await search(page, "xylofonkonsert i parken på lördag");
    await page.getByText("Ingen säker träff. Gissa inte.").waitFor();
    const out = page.locator(".search-unsure a");
    expect(await out.getAttribute("href")).toBe("/crisis/");
    expect(await page.locator(".search-reply form").count()).toBe(0);
  });

  test("offers nothing to copy from a reply that has been withdrawn or is a draft, and says which it is", async () => {
    const { page } = await visit("/");
    await search(page, "Är bilden gjord med AI?");
    const withdrawn = hits(page).filter({ has: page.locator('a[href="/templates/ai-bild/"]') });
    await withdrawn.getByText("Indragen").waitFor();
    expect(await withdrawn.getByRole("button").count()).toBe(0);
    expect(await withdrawn.locator('a[href="/templates/ai-bild-kort/"]').count()).toBe(1);

    await field(page).fill("var är mitt paket leverans");
    const draft = hits(page).filter({ has: page.locator('a[href="/templates/leveransfraga/"]') });
    await draft.getByText("Utkast").waitFor();
    expect(await draft.getByRole("button").count()).toBe(0);
  });

  test("shows a reply's box in the hit, in the language that was asked in", async () => {
    const { page } = await visit("/");
    await search(page, "are you reading my private messages?");
    const box = page.locator(".search-reply form.reply").first();
    await box.waitFor();
    expect(await box.locator("input[name=language]:checked").getAttribute("value")).toBe("en");
    await page.getByText("Använd den inte om").first().waitFor();
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("finds a text in quotes as it stands", async () => {
    const { page } = await visit("/");
    await search(page, '"privata meddelanden"');
    await expect.poll(async () => (await hrefs(page)).length).toBeGreaterThan(0);
    expect((await hrefs(page))[0]).toBe("/templates/dm-lasning/");
    const quoted = await page.locator(".search-kinds button").first().textContent();
    await field(page).fill("privata meddelanden");
    await expect.poll(() => page.locator(".search-kinds button").first().textContent()).not.toBe(quoted);
  });

  test("narrows the hits to one kind, and shows how many each kind has", async () => {
    const { page } = await visit("/");
    await search(page, "AI");
    const kinds = page.locator(".search-kinds button");
    await kinds.nth(1).waitFor();
    const numbers = async () => (await kinds.allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]));
    const [all = 0, ...each] = await numbers();
    expect(each.length).toBeGreaterThan(2);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
    await kinds.nth(1).click();
    await expect.poll(() => kinds.nth(1).getAttribute("aria-pressed")).toBe("true");
    // A kind's own choice leaves the other kinds' numbers as they are.
    expect((await numbers())[0]).toBe(all);
    for (const href of await hrefs(page)) expect(href).toMatch(/^\/templates\//);
  });

  test("closes with Escape and gives the focus back", async () => {
    const { page } = await visit("/");
    const trigger = page.locator("[data-open-search]");
    await trigger.click();
    await field(page).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(await trigger.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("the search page", () => {
  test("narrows by every facet, keeps it in the address, and opens as it was sent", async () => {
    const { page, complaints } = await visit("/search/?q=ai&kind=template");
    const kinds = page.getByRole("group", { name: "Slag" });
    await links(page).first().waitFor();
    expect(await page.locator("input[type=search]").inputValue()).toBe("ai");
    expect(await kinds.getByLabel(/^Svar/).isChecked()).toBe(true);
    const before = await hits(page).count();
    await page
      .getByRole("group", { name: "Kanal" })
      .getByLabel(/^E-post/)
      .check();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=ai&kind=template&channel=email");
    expect(await hits(page).count()).toBeLessThanOrEqual(before);
    await page.reload({ waitUntil: "networkidle" });
    await links(page).first().waitFor();
    expect(
      await page
        .getByRole("group", { name: "Kanal" })
        .getByLabel(/^E-post/)
        .isChecked(),
    ).toBe(true);
    await page.getByRole("button", { name: "Visa allt igen" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=ai");
    expect(complaints).toEqual([]);
  });

  test("is reached from the dialog with what was typed", async () => {
    const { page } = await visit("/rules/");
    await search(page, "robot");
    await page.getByRole("link", { name: "Fler filter" }).click();
    await page.waitForURL("**/search/?q=robot");
    await links(page).first().waitFor();
  });

  test("says what to do without script", async () => {
    const { page } = await visit("/search/", { javaScriptEnabled: false });
    await page.getByText("Sökningen behöver JavaScript").waitFor();
  });
});
